// In the processes that Jest starts: at the end the heap is not taken apart, which takes longer than Jest waits.
if (process.send) process.once('exit', (code) => process.reallyExit(code));
