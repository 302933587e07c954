//! Stops filters that recurse without end, before they overflow the stack.
//!
//! jaq evaluates calls that are not tail calls, such as `def f: 1 + f; f`, on the stack. Each
//! function that a filter or the library of jq defines first checks the rest of the stack.
//!
//! jaq also reads, prints and drops values recursively, where nothing can check the stack. A value
//! of millions of levels, which needs a gigabyte of memory, still overflows it.

use jaq_core::box_iter::box_once;
use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::{BinaryOp, Def, Pattern, Term};
use jaq_core::native::{Filter, v};
use jaq_core::path::Part;
use jaq_core::{DataT, Error, Exn, Native, ValT};

use crate::stack;

/// The check: `.`, or an error. No filter can name it.
const CHECK: &str = "!check";

/// The bytes of the stack that a filter may use: thousands of nested calls.
const LIMIT: usize = 1 << 27;
/// The same in an update such as `f |= 1`, whose memory is the square of the number of nested calls.
const UPDATE_LIMIT: usize = 1 << 20;

/// The check, for the compiler.
pub(super) fn check<D: DataT>() -> Filter<Native<D>>
where
    for<'a> D::V<'a>: ValT,
{
    let native = Native::new(|cv| box_once(checked(cv.1, LIMIT)))
        .with_paths(|cv| box_once(checked(cv.1, LIMIT)))
        .with_update(|cv, update| match checked(cv.1, UPDATE_LIMIT) {
            Ok(value) => update(value),
            Err(error) => box_once(Err(error)),
        });
    (CHECK, v(0), native)
}

fn checked<'a, T, V: From<String>>(value: T, limit: usize) -> Result<T, Exn<'a, V>> {
    match stack::uses(limit) {
        true => Err(Error::str("the filter recurses too deeply").into()),
        false => Ok(value),
    }
}

/// Adds the check to a definition and to those in it.
pub(super) fn limit(definition: &mut Def<&str>) {
    limit_in(&mut definition.body);
    let body = std::mem::take(&mut definition.body);
    let check = Term::Call(CHECK, Vec::new());
    definition.body = Term::BinOp(Box::new(check), BinaryOp::Pipe(None), Box::new(body));
}

/// Adds the check to the definitions in a term.
pub(super) fn limit_in(term: &mut Term<&str>) {
    match term {
        Term::Id | Term::Recurse | Term::Num(_) | Term::Break(_) | Term::Var(_) => {}
        Term::Str(_, parts) => parts.iter_mut().for_each(|part| {
            if let StrPart::Term(term) = part {
                limit_in(term);
            }
        }),
        Term::Arr(items) => items.iter_mut().for_each(|it| limit_in(it)),
        Term::Obj(entries) => entries.iter_mut().for_each(|(key, value)| {
            limit_in(key);
            value.iter_mut().for_each(limit_in);
        }),
        Term::Neg(term) | Term::Label(_, term) => limit_in(term),
        Term::BinOp(left, operator, right) => {
            limit_in(left);
            if let BinaryOp::Pipe(Some(pattern)) = operator {
                limit_in_pattern(pattern);
            }
            limit_in(right);
        }
        Term::Fold(_, items, pattern, arguments) => {
            limit_in(items);
            limit_in_pattern(pattern);
            arguments.iter_mut().for_each(limit_in);
        }
        Term::TryCatch(term, catch) => {
            limit_in(term);
            catch.iter_mut().for_each(|it| limit_in(it));
        }
        Term::IfThenElse(cases, default) => {
            cases.iter_mut().for_each(|(condition, term)| {
                limit_in(condition);
                limit_in(term);
            });
            default.iter_mut().for_each(|it| limit_in(it));
        }
        Term::Def(definitions, term) => {
            definitions.iter_mut().for_each(limit);
            limit_in(term);
        }
        Term::Call(_, arguments) => arguments.iter_mut().for_each(limit_in),
        Term::Path(term, path) => {
            limit_in(term);
            path.0.iter_mut().for_each(|(part, _)| match part {
                Part::Index(term) => limit_in(term),
                Part::Range(start, end) => start.iter_mut().chain(end).for_each(limit_in),
            });
        }
    }
}

fn limit_in_pattern(pattern: &mut Pattern<&str>) {
    match pattern {
        Pattern::Var(_) => {}
        Pattern::Arr(items) => items.iter_mut().for_each(limit_in_pattern),
        Pattern::Obj(entries) => entries.iter_mut().for_each(|(key, value)| {
            limit_in(key);
            limit_in_pattern(value);
        }),
    }
}
