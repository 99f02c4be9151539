#pragma once

namespace sijill::selection {

/// Runs a call of GLPK. Where it would end the program – a failed assertion of its own, no memory – it gives
/// up instead: false, and every problem of this thread is dead. `call` may hold nothing that must be
/// destroyed.
bool survives(void (*call)(void* data), void* data);
/// Ready to use GLPK on this thread; says nothing on the terminal.
void prepareGlpk();
/// Which of its environments on this thread GLPK is in: grows when it has given up.
int glpkLife();

} // namespace sijill::selection
