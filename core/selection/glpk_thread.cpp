#include "core/selection/glpk_thread.h"

#include <glpk.h>

#include <csetjmp>

namespace sijill::selection {
namespace {

/// GLPK's environment belongs to the thread that made it and goes with it.
struct ThreadEnvironment {
    ThreadEnvironment() { start(); }
    ~ThreadEnvironment() { glp_free_env(); }
    ThreadEnvironment(const ThreadEnvironment&) = delete;
    ThreadEnvironment& operator=(const ThreadEnvironment&) = delete;

    static void start()
    {
        glp_init_env();
        glp_term_out(GLP_OFF);
        glp_term_hook(
            [](void*, const char*) { return 1; }, nullptr); // Its last words would come all the same.
    }
};

thread_local int t_life = 0; ///< Counts the environments of this thread.
thread_local std::jmp_buf t_escape;

void escape(void*)
{
    std::longjmp(t_escape, 1); // GLPK is C: an exception could not pass through it.
}

} // namespace

void prepareGlpk()
{
    static thread_local const ThreadEnvironment environment;
    static_cast<void>(environment);
}

bool survives(void (*call)(void* data), void* data)
{
    if (setjmp(t_escape) != 0) {
        glp_free_env();
        ThreadEnvironment::start();
        ++t_life;
        return false;
    }
    glp_error_hook(escape, nullptr);
    call(data);
    glp_error_hook(nullptr, nullptr);
    return true;
}

int glpkLife()
{
    return t_life;
}

} // namespace sijill::selection
