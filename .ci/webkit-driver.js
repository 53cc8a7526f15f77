import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

export const SCREEN = {width: 4096, height: 2400};

const COMMAND_TIMEOUT = 30_000;

/**
 * Starts an X server, WebKitWebDriver and a browser in it.
 *
 * @returns `send(method, path, body)` for a command of the session, and `stop()`, which ends all that was started
 */
export async function startDriver({driver, server, browser}) {
  const children = [];
  const stop = () => {
    process.off('exit', stop);
    // By group: the driver's browser has processes of its own.
    for (const child of children.reverse()) kill(child);
  };
  process.once('exit', stop);
  // Without a listener a signal ends the process with no 'exit', and leaves a browser behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    const display = await startDisplay(server, children);
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      detached: true,
      stdio: 'ignore',
      env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'},
    });
    children.push(child);
    const base = `http://127.0.0.1:${port}`;
    await ready(base);
    const {sessionId} = await request('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          unhandledPromptBehavior: 'dismiss',
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
        },
      },
    });
    const session = `${base}/session/${sessionId}`;
    // One command at a time: the driver loses the answer of one that another overtakes.
    let last = Promise.resolve();
    return {
      send: (method, path, body) => {
        const answer = last.then(() => request(method, session + path, body));
        last = answer.catch(() => {});
        return answer;
      },
      stop: async () => {
        await request('DELETE', session, undefined, 3_000).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startDisplay(server, children) {
  const args = ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'];
  const child = spawn(server, args, {detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(child);
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return `:${String(number).trim()}`;
}

async function ready(base) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await request('GET', `${base}/status`, undefined, 2_000);
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

async function request(method, url, body, timeout = COMMAND_TIMEOUT) {
  const response = await fetch(url, {
    method,
    body: body === undefined ? (method === 'POST' ? '{}' : undefined) : JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

function kill(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
