'use strict';

// A process of its own: bcoin changes globals and wants its own dependencies. It listens on a free port of
// this machine, tells its parent which, and then does what the parent asks over the IPC channel.
const http = require('node:http');
const { openNode, mine } = require('./node.cjs');
const { answerEsplora, Refusal } = require('./esplora.cjs');
const { addressFor, pay } = require('./wallet.cjs');

const PREFIX = '/api';

async function respond(node, request, response) {
  try {
    if (request.method !== 'GET') throw new Refusal(405, 'Method Not Allowed');
    const { pathname } = new URL(request.url, 'http://localhost');
    if (!pathname.startsWith(PREFIX)) throw new Refusal(404, 'endpoint does not exist');
    const answer = await answerEsplora(node, decodeURIComponent(pathname.slice(PREFIX.length)));
    const isText = typeof answer === 'string';
    response.setHeader('content-type', isText ? 'text/plain' : 'application/json');
    response.end(isText ? answer : JSON.stringify(answer));
  } catch (error) {
    response.statusCode = error instanceof Refusal ? error.status : 500;
    response.setHeader('content-type', 'text/plain');
    response.end(error.message);
  }
}

const COMMANDS = new Map([
  ['address', (_node, { name, kind }) => addressFor(name, kind)],
  ['mine', (node, { count, name, at }) => mine(node, count, { address: addressFor(name), at })],
  ['pay', (node, payment) => pay(node, payment)],
]);

async function obey(node, { id, command, argument }) {
  try {
    process.send({ id, value: await COMMANDS.get(command)(node, argument) });
  } catch (error) {
    process.send({ id, error: error.message });
  }
}

async function main() {
  const node = await openNode();
  const server = http.createServer((request, response) => respond(node, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  let last = Promise.resolve();
  process.on('message', (message) => {
    last = last.then(() => obey(node, message));
  });
  // The parent's end of the channel closes when it ends, however it ends.
  process.on('disconnect', () => process.exit(0));
  process.send({ url: `http://127.0.0.1:${server.address().port}${PREFIX}` });
}

main();
