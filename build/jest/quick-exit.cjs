// Makes the processes that Jest starts exit at once: freeing the heap takes longer than Jest waits.
if (process.send) process.once('exit', (code) => process.reallyExit(code));
