/** The guard that holds every test to this machine: test/support/offline.cjs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns';
import { promises as dns } from 'node:dns';
import { request } from 'node:http';
import { request as requestSafely } from 'node:https';
import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { connect as connectSafely } from 'node:tls';

/** Nobody's address: it is kept for documentation. */
const away = '192.0.2.1';
const refused = /without a network/;

test('nothing reaches beyond this machine', async () => {
  assert.throws(() => connect(9, away), refused);
  assert.throws(() => connect({ port: 9, host: 'example.invalid' }), refused);
  assert.throws(() => connectSafely({ port: 9, host: away }), refused);
  assert.throws(() => request(`http://${away}/`), refused);
  assert.throws(() => requestSafely('https://example.invalid/'), refused);
  assert.throws(() => {
    lookup('example.invalid', () => undefined);
  }, refused);
  await assert.rejects(async () => dns.resolve4('example.invalid'), refused);
  await assert.rejects(
    () => fetch(`http://${away}/`),
    ({ message, cause }: Error) => refused.test(cause instanceof Error ? cause.message : message),
  );
  const socket = createSocket('udp4');
  assert.throws(() => {
    socket.send('x', 9, away);
  }, refused);
  socket.close();
});

test('a process of a test is held to it, too', () => {
  const script = `require('net').connect(9, '${away}')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, refused);
});

test('this machine can be reached', async () => {
  const server = createServer((socket) => {
    socket.end('here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const [data] = (await once(
    connect((server.address() as AddressInfo).port, '127.0.0.1'),
    'data',
  )) as [Buffer];
  assert.equal(data.toString(), 'here');
  server.close();
});
