//! Who fits which need, with reasons one could read aloud to the person.

pub mod rules;
