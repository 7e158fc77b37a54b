/**
 * Writes a VSIX: a zip archive with the files of the extension below `extension/`, a manifest that
 * Visual Studio Marketplace, Open VSX and `code --install-extension` read, and the types of the files.
 * The manifest repeats what package.json says.
 */
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The same for every build, so that the same sources give the same bytes. A zip has local time. */
const attributes = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

const contentTypes = {
  '.cjs': 'application/javascript',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'application/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.yaml': 'text/yaml',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
};

/**
 * The bytes of a VSIX.
 * @param files content by path from the project's root; package.json and its texts among them.
 * @throws where Marketplace would refuse the package.
 */
export async function vsixOf(files) {
  // Marketplace serves the license to browsers, by its extension.
  const named = new Map(
    [...files].map(([path, content]) => [path === 'LICENSE' ? 'LICENSE.txt' : path, content]),
  );
  const manifest = translated(named);
  requireValid(manifest, named);
  const zip = new ZipFile();
  const add = (path, content) => zip.addBuffer(Buffer.from(content), path, attributes);
  add('extension.vsixmanifest', vsixManifest(manifest));
  add('[Content_Types].xml', typesOf([...named.keys(), 'extension.vsixmanifest']));
  for (const [path, content] of named) add(`extension/${path}`, content);
  zip.end();
  return buffer(zip.outputStream);
}

/** package.json with the texts of package.nls.json in place of their keys. */
function translated(files) {
  const read = (path) => JSON.parse(Buffer.from(files.get(path) ?? '{}').toString());
  const texts = read('package.nls.json');
  return JSON.parse(JSON.stringify(read('package.json')), (_, value) => {
    const [, key] = (typeof value === 'string' && /^%([\w.-]+)%$/.exec(value)) || [];
    return key === undefined ? value : (texts[key] ?? value);
  });
}

function requireValid({ name, publisher, version, description, icon, engines }, files) {
  const problems = [];
  const require = (condition, problem) => condition || problems.push(problem);
  require(/^[a-z0-9][a-z0-9-]*$/.test(name ?? ''), 'name is missing or invalid');
  require(/^[a-z0-9][a-z0-9-]*$/i.test(publisher ?? ''), 'publisher is missing or invalid');
  require(/^\d+\.\d+\.\d+$/.test(version ?? ''), 'version is not MAJOR.MINOR.PATCH');
  require(/^\^\d+\.\d+\.\d+$/.test(engines?.vscode ?? ''), 'engines.vscode is missing or invalid');
  require(description && !description.startsWith('%'), 'description is missing');
  require(icon?.endsWith('.png') && files.has(icon), 'icon is missing or not a PNG');
  for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE.txt'])
    require(files.has(file), `${file} is missing`);
  // Marketplace shows no SVG from a page, and nothing over plain HTTP.
  const images = `${files.get('README.md')}`.matchAll(
    /!\[[^\]]*\]\(([^)\s]+)|<img[^>]*src="([^"]+)/g,
  );
  for (const [, markdown, html = markdown] of images)
    require(!/^http:|\.svg(\?|$)/i.test(html), `README.md shows ${html}`);
  for (const path of files.keys())
    require(extname(path) === '' || extname(path) in contentTypes, `${path} has no content type`);
  if (problems.length > 0) throw new Error(`The package is not valid: ${problems.join('; ')}.`);
}

function typesOf(paths) {
  const extensions = [...new Set(paths.map(extname))].filter((one) => one !== '').sort();
  const defaults = extensions.map((extension) =>
    element('Default', { Extension: extension, ContentType: contentTypes[extension] }),
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>\n`;
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

function vsixManifest(manifest) {
  const { name, publisher, version, displayName, description, categories = [], icon } = manifest;
  const assets = [
    ['Microsoft.VisualStudio.Code.Manifest', 'package.json'],
    ['Microsoft.VisualStudio.Services.Content.Details', 'README.md'],
    ['Microsoft.VisualStudio.Services.Content.Changelog', 'CHANGELOG.md'],
    ['Microsoft.VisualStudio.Services.Content.License', 'LICENSE.txt'],
    ['Microsoft.VisualStudio.Services.Icons.Default', icon],
  ];
  return `${declaration}<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    ${element('Identity', { Language: 'en-US', Id: name, Version: version, Publisher: publisher })}
    <DisplayName>${escaped(displayName ?? name)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(tagsOf(manifest).join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      ${Object.entries(propertiesOf(manifest))
        .map(([id, value]) => element('Property', { Id: id, Value: value }))
        .join('\n      ')}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>${escaped(`extension/${icon}`)}</Icon>
  </Metadata>
  <Installation>
    ${element('InstallationTarget', { Id: 'Microsoft.VisualStudio.Code' })}
  </Installation>
  <Dependencies/>
  <Assets>
    ${assets
      .map(([type, path]) =>
        element('Asset', { Type: type, Path: `extension/${path}`, Addressable: 'true' }),
      )
      .join('\n    ')}
  </Assets>
</PackageManifest>
`;
}

function propertiesOf({ engines, main, browser, extensionKind, galleryBanner = {}, pricing }) {
  const kinds = extensionKind ?? [...(main ? ['workspace'] : []), ...(browser ? ['web'] : [])];
  return {
    'Microsoft.VisualStudio.Code.Engine': engines.vscode,
    'Microsoft.VisualStudio.Code.ExtensionDependencies': '',
    'Microsoft.VisualStudio.Code.ExtensionPack': '',
    'Microsoft.VisualStudio.Code.ExtensionKind': kinds.join(','),
    'Microsoft.VisualStudio.Code.LocalizedLanguages': '',
    'Microsoft.VisualStudio.Code.ExecutesCode': String(Boolean(main ?? browser)),
    ...(galleryBanner.color && {
      'Microsoft.VisualStudio.Services.Branding.Color': galleryBanner.color,
      'Microsoft.VisualStudio.Services.Branding.Theme': galleryBanner.theme,
    }),
    'Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown': 'true',
    'Microsoft.VisualStudio.Services.Content.Pricing': pricing ?? 'Free',
  };
}

/**
 * What the extension is found by: its keywords, and for the recommendations of VS Code the languages
 * and the extensions of files (`__ext_`) that it contributes.
 */
function tagsOf({ keywords = [], contributes = {}, browser }) {
  const { languages = [], snippets = [], jsonValidation = [] } = contributes;
  return [
    ...new Set([
      ...keywords,
      ...(snippets.length > 0 ? ['snippet'] : []),
      ...(jsonValidation.length > 0 ? ['json'] : []),
      ...languages.flatMap(({ id, aliases: [alias = id] = [], extensions = [] }) => [
        id,
        alias.replace(/\W/g, ''),
        ...extensions.map((extension) => `__ext_${extension.replace(/^\./, '')}`),
      ]),
      ...(browser ? ['__web_extension'] : []),
    ]),
  ];
}

function element(name, attributes) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${list.join('')}/>`;
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
