"""Widgets of the window, one idea a file. They show frozen data and emit what the user did; they decide nothing."""
