import {followReadme, page} from './support/readme.js';

followReadme('React', {
  host: 'react',
  fence: 'tsx',
  app: 'src/app.tsx',
  start: {
    'index.html': page('/src/main.tsx'),
    'src/main.tsx': `import {createRoot} from 'react-dom/client';
import {App} from './app';
createRoot(document.getElementById('app')!).render(<App />);`,
  },
  copy: ['tsconfig.json'],
  build: ['vite/bin/vite.js', 'build'],
});
