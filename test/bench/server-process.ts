import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { components } from '../../generated/relationships.js';

const createdOn = '2015-10-21T16:32:22Z';
const id = (kind: number, index: number) => `d98c1dd4-008f-4${kind}b2-a980-${String(index).padStart(12, '0')}`;

/** Ten relationships, as a search answers them. */
const page: components['schemas']['RelationshipPage'] = {
  page: { continuationToken: '10', syncToken: 'eyAibGFzdENoZWNrZWQiOiIyMDE5LTEwLTE4VDEyOjEwOjA3Ljc5NloiIH0=' },
  relationships: Array.from({ length: 10 }, (_, index) => ({
    id: id(1, index),
    createdOn,
    isReadOnly: true,
    isService: false,
    isDeleted: false,
    entities: [
      { createdOn, domain: 'autodesk-bim360-asset', type: 'asset', id: id(2, index) },
      { createdOn, domain: 'autodesk-bim360-issue', type: 'issue', id: id(3, index) },
    ],
  })),
};
const body = Buffer.from(JSON.stringify(page));
const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };

// Gives every request the same answer; only one without a bearer token is refused, so that no client can leave it out.
const server = createServer(({ headers: { authorization } }, response) => {
  if (authorization?.startsWith('Bearer ')) response.writeHead(200, headers).end(body);
  else response.writeHead(401).end();
});
// No connection may end between two rounds of a client.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));

// Also when the parent was killed.
process.once('disconnect', () => process.exit());
