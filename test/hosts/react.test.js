import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {drive} from './support/drive.js';

drive('React, in the browser alone', {name: 'react'});

drive('React, rendered on the server first', {
  name: 'react',
  async start(host) {
    const {serveRendered} = await import(pathToFileURL(join(host, 'server.js')).href);
    return serveRendered();
  },
});
