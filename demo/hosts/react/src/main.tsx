import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const app = <App search={location.search} />;
const root = document.getElementById('app') as HTMLElement;
// What the server has rendered is taken over.
if (root.firstElementChild) hydrateRoot(root, app);
else createRoot(root).render(app);
