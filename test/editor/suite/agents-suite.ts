import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './suite-world.ts';

/** What the editor has of tools; the types that the extension is compiled with are older. */
interface Tools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const lm = vscode.lm as unknown as Tools;

async function call(name: string, input: object): Promise<unknown> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return JSON.parse(content.map(({ value }) => value).join(''));
}

/** That agents of the editor get what the command line answers. */
export function agentTests(): void {
  suite('the tools for agents', () => {
    test('are those of the manifest', async () => {
      const { contributes } = await extension();
      const { languageModelTools } = contributes as { languageModelTools: { name: string }[] };
      const names = lm.tools.map(({ name }) => name).filter((name) => name.startsWith('asr_'));
      assert.deepEqual(names.sort(), languageModelTools.map(({ name }) => name).sort());
    });

    test('check a descriptor of the workspace', async () => {
      await extension();
      const found = await call('asr_check', { paths: ['faulty.asr.yaml'] });
      assert.ok(Array.isArray(found) && found.length > 0);
      const [first] = found as { file: string; code: string; range: object }[];
      assert.equal(first?.file, 'faulty.asr.yaml');
      assert.match(first.code, /^ASR\d{3}$/);
    });

    test('explain a requirement', async () => {
      await extension();
      assert.match(JSON.stringify(await call('asr_explain', { ids: ['ASR303'] })), /1023/);
    });

    test('read nothing outside the workspace', async () => {
      await extension();
      await assert.rejects(
        call('asr_plan', { path: '../outside.asr.yaml' }),
        /outside the workspace/,
      );
    });
  });
}
