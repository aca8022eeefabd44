/** Tells how much memory a process has needed at most, in kilobytes, when it ends. */
process.on('exit', () => process.stderr.write(`peak memory ${process.resourceUsage().maxRSS}\n`));
