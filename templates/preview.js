// Loads a page of "lsicu serve" again when the plan has changed, and says so when the program has ended.
const bar = document.querySelector('.preview');
const notice = bar.querySelector('[role=status]');
const findings = bar.querySelector('details');
const OPEN = 'lsicu-findings';

let events;

function listen() {
  events?.close();
  events = new EventSource('events');
  events.addEventListener('open', () => (notice.textContent = ''));
  events.addEventListener('error', () => (notice.textContent = notice.dataset.ended));
  events.addEventListener('message', ({ data }) => {
    if (data !== bar.dataset.state) location.reload();
  });
}

// A browser keeps few connections to one address: only pages that somebody sees hold one.
function listenWhileSeen() {
  if (document.visibilityState === 'visible') listen();
  else events?.close();
}

document.addEventListener('visibilitychange', listenWhileSeen);
addEventListener('pageshow', ({ persisted }) => persisted && listenWhileSeen());
addEventListener('pagehide', () => events?.close());
listenWhileSeen();

// An open list of findings stays open from page to page.
if (findings) {
  findings.open = sessionStorage.getItem(OPEN) === 'yes';
  findings.addEventListener('toggle', () => sessionStorage.setItem(OPEN, findings.open ? 'yes' : 'no'));
}
