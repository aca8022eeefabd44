/* What a policy forbids to a script that it allows. */
fetch('data:text/plain,1').catch(() => undefined);
try {
  document.getElementById('written').innerHTML = '<b>1</b>';
} catch {
  // Where Trusted Types are enforced.
}
