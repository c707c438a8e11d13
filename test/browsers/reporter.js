// Runs first in every page: reports complaints to the host, and lets a test set the clock forward.
(() => {
  const report = (text) => navigator.sendBeacon('/complaints', `${text} (${location.pathname})`);
  addEventListener(
    'error',
    ({ target, message, filename, lineno }) => {
      if (target === window) report(`uncaught: ${message} (${filename}:${lineno})`);
      // Firefox says so of modules that the page has already, and of pages fetched in advance when it
      // leaves.
      else if (!/preload|prefetch/.test(target.rel))
        report(`not loaded: ${target.src || target.href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => report(`not caught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    report(`security policy: ${effectiveDirective} blocked ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said) => {
    report(`console: ${said.join(' ')}`);
    error.apply(console, said);
  };

  // The copy of the site has no service worker.
  delete Navigator.prototype.serviceWorker;

  const key = 'test:time-passed';
  const { now } = Date;
  Date.now = () => now() + Number(sessionStorage.getItem(key));
  window.letTimePass = (milliseconds) => sessionStorage.setItem(key, String(milliseconds));
})();
