//! The comparison of two documents, checked against labels that people set.

mod case;
mod cases;
mod discriminators;
mod malformed;
mod operations;
mod oracle;
mod schemas;
