/**
 * Loaded into every test before it starts, and into the processes it starts: whoever reaches for the
 * network beyond this machine gets an error that says so. Processes of the real editor are left
 * alone, because VS Code looks for its services by itself; what is ours in it is in test/house/bundles.
 */
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
require('./shifted-date.cjs');

const local = /^(|localhost|127(\.\d+){3}|0\.0\.0\.0|::1|::|::ffff:127(\.\d+){3})$/i;

function check(what, host) {
  if (host !== undefined && !local.test(String(host)))
    throw new Error(`The tests run without a network: ${what} ${host} was refused.`);
}

/** Calls `host` with the arguments first, to learn what they lead to. */
function guard(object, name, host) {
  const original = object[name];
  object[name] = function (...args) {
    check(name, host(args));
    return original.apply(this, args);
  };
}

guard(net.Socket.prototype, 'connect', ([first, second]) => {
  // Within node the arguments come as a list that is brought in order already.
  const options = Array.isArray(first) ? first[0] : first;
  if (options !== null && typeof options === 'object')
    return options.path === undefined || options.path === null ? options.host : undefined;
  return typeof second === 'string' ? second : undefined;
});
guard(dgram.Socket.prototype, 'connect', ([, address]) =>
  typeof address === 'string' ? address : undefined,
);
guard(dgram.Socket.prototype, 'send', (args) =>
  args.slice(1).find((word) => typeof word === 'string'),
);
for (const holder of [dns, dns.promises])
  for (const name of Object.keys(holder))
    if (/^(lookup|resolve|reverse)/.test(name)) guard(holder, name, ([name]) => name);
for (const { prototype } of [dns.Resolver, dns.promises.Resolver])
  for (const name of ['resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'])
    guard(prototype, name, ([name]) => name);

// Only a test process hands it on: the one that runs them all would hand it to the editor, too.
const ofTheEditor = /[\\/]test[\\/]editor[\\/]/.test(process.argv[1] ?? '');
if (process.env.NODE_TEST_CONTEXT !== undefined && !ofTheEditor) {
  const options = process.env.NODE_OPTIONS ?? '';
  if (!options.includes('offline.cjs'))
    process.env.NODE_OPTIONS = `${options} --require ${JSON.stringify(__filename)}`.trim();
}
