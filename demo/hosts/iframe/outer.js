// The host knows no element: it talks to the frame by messages.
const frame = document.querySelector('iframe');
const [dark, mayAdd, said] = ['dark', 'may-add', 'said'].map(id => document.getElementById(id));

frame.src = `/frame.html${location.search}`;

addEventListener('message', ({source, origin, data}) => {
  if (source !== frame.contentWindow || origin !== location.origin) return;
  if (data.said) said.textContent = data.said;
  if (data.search !== undefined) history[`${data.how}State`](null, '', `/customers?${data.search}`);
});
addEventListener('popstate', () => {
  tell({search: location.search});
});
dark.addEventListener('change', () => {
  document.documentElement.style.colorScheme = dark.checked ? 'dark' : 'light';
  tell({scheme: document.documentElement.style.colorScheme});
});
mayAdd.addEventListener('change', () => {
  tell({permissions: {create: mayAdd.checked}});
});

function tell(message) {
  frame.contentWindow.postMessage(message, location.origin);
}
