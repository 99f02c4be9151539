// The shell comes with the window.
