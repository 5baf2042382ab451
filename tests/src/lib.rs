//! Shared helpers of the whole-path tests.
