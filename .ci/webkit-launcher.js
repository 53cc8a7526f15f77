import {findWebKit} from './browsers.js';
import {keySteps, keyValue} from './webdriver-keys.js';
import {SCREEN, startDriver} from './webkit-driver.js';

/**
 * Runs tests in WebKitGTK through WebDriver, one page at a time. It starts its own X server and driver on free
 * numbers, and starts them anew when a page hangs or the browser dies.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;
  #driver;
  #active = new Map();
  #page = new WebKitPage(() => this.#driver);

  async initialize() {
    if (!findWebKit()) throw new Error('WebKit is missing. On Debian: apt-get install webkit2gtk-driver xvfb');
  }

  async startSession(id, url) {
    this.#active.set(id, url);
    for (let attempt = 1; ; attempt++) {
      try {
        this.#driver ??= await startDriver(findWebKit());
        await this.#page.setViewportSize({width: 800, height: 600});
        return await this.#driver.send('POST', '/url', {url});
      } catch (error) {
        await this.#restart();
        if (attempt === 3) throw error;
      }
    }
  }

  async stopSession(id) {
    this.#active.delete(id);
    try {
      await this.#page.releaseActions();
      await this.#driver?.send('POST', '/url', {url: 'about:blank'});
    } catch {
      await this.#restart();
    }
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  getPage() {
    return this.#page;
  }

  async stop() {
    await this.#restart();
  }

  async startDebugSession() {
    throw new Error('Debug in Chromium or Firefox: WebKit has no window here.');
  }

  async #restart() {
    const driver = this.#driver;
    this.#driver = undefined;
    await driver?.stop();
  }
}

// Without a window manager the window under the pointer has the focus. The pointer rests in the middle of the screen:
// the window goes where its own tool bar is there, so that pages have the focus and nothing in them is hovered.
const WINDOW = {x: SCREEN.width / 2 - 8, y: SCREEN.height / 2 - 8};

/** The part of Playwright's page that the test runner's commands call, over WebDriver. */
class WebKitPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  keyboard = {
    type: text => this.#keys([...text].flatMap(character => keySteps(character))),
    press: keys => this.#keys(keySteps(...keys.split(/(?<=.)\+/))),
    down: key => this.#keys([{type: 'keyDown', value: keyValue(key)}]),
    up: key => this.#keys([{type: 'keyUp', value: keyValue(key)}]),
  };

  mouse = {
    move: (x, y) => this.#pointer([{type: 'pointerMove', duration: 0, x, y}]),
    down: ({button} = {}) => this.#pointer([{type: 'pointerDown', button: buttonNumber(button)}]),
    up: ({button} = {}) => this.#pointer([{type: 'pointerUp', button: buttonNumber(button)}]),
    click: (x, y, {button} = {}) =>
      this.#pointer([
        {type: 'pointerMove', duration: 0, x, y},
        {type: 'pointerDown', button: buttonNumber(button)},
        {type: 'pointerUp', button: buttonNumber(button)},
      ]),
  };

  /** Sizes the window until the page in it has the size asked for: the window's own bars differ by version. */
  async setViewportSize({width, height}) {
    for (let attempt = 0; attempt < 10; attempt++) {
      const [w, h] = await this.#script('[innerWidth, innerHeight]');
      const now = await this.#rect();
      if (w === width && h === height) return;
      const size = {width: now.width + width - w, height: now.height + height - h};
      await this.#driver().send('POST', '/window/rect', {...WINDOW, ...size});
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`WebKit's window did not take the size ${width} × ${height}.`);
  }

  async emulateMedia() {
    throw new Error('WebKit emulates no media here: set color-scheme, or test it in Chromium.');
  }

  releaseActions() {
    return this.#driver()?.send('DELETE', '/actions');
  }

  #rect() {
    return this.#driver().send('GET', '/window/rect');
  }

  #script(expression) {
    return this.#driver().send('POST', '/execute/sync', {script: `return ${expression}`, args: []});
  }

  #keys(actions) {
    return this.#act({type: 'key', id: 'keyboard', actions});
  }

  #pointer(actions) {
    return this.#act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }

  #act(source) {
    return this.#driver().send('POST', '/actions', {actions: [source]});
  }
}

function buttonNumber(name = 'left') {
  return ['left', 'middle', 'right'].indexOf(name);
}
