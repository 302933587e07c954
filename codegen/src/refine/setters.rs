//! Fixups of setters: those of an operation's builder and those of a type's.

use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ImplItemFn, WherePredicate, parse_quote};

use super::Code;
use super::rewrite::{is_setter, methods_mut, text};
use super::types::{option_argument, sole_argument_mut, type_builders};
use crate::error::{Error, Result};

/// Lets the setter of an optional field take the value, not an `Option`.
pub(super) fn set_optional_fields_by_value(code: &mut Code<'_>) -> Result<usize> {
    struct Wrap;
    impl VisitMut for Wrap {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if text(expr) == "value.try_into()" {
                *expr = parse_quote!(value.try_into().map(Some));
            } else {
                visit_mut::visit_expr_mut(self, expr);
            }
        }
    }
    let mut places = 0;
    for (_, method) in methods_mut(type_builders(&mut code.types)?) {
        if !is_setter(method) {
            continue;
        }
        let predicates = method
            .sig
            .generics
            .where_clause
            .iter_mut()
            .flat_map(|clause| &mut clause.predicates);
        let mut optional = false;
        for predicate in predicates {
            if let WherePredicate::Type(bound) = predicate {
                for bound in &mut bound.bounds {
                    if let syn::TypeParamBound::Trait(bound) = bound
                        && let Some(target) = sole_argument_mut(&mut bound.path)
                        && let Some(inner) = option_argument(target)
                    {
                        *target = inner;
                        optional = true;
                    }
                }
            }
        }
        if optional {
            Wrap.visit_block_mut(&mut method.block);
            places += 1;
        }
    }
    Ok(places)
}

/// Lets the run time convert the value of a setter: a closure in each would be compiled
/// as often.
pub(super) fn convert_in_one_place(code: &mut Code<'_>) -> Result<usize> {
    let mut places = 0;
    for (_, method) in methods_mut(&mut code.builders) {
        places += usize::from(convert(method)?);
    }
    for (_, method) in methods_mut(type_builders(&mut code.types)?) {
        places += usize::from(convert(method)?);
    }
    Ok(places)
}

/// `self.id = value.try_into().map_err(…)` → `self.id = setter::required("id", value)`
fn convert(method: &mut ImplItemFn) -> Result<bool> {
    let name = method.sig.ident.unraw().to_string();
    let assignment = method.block.stmts.iter_mut().find_map(|statement| {
        let syn::Stmt::Expr(Expr::Assign(assignment), _) = statement else {
            return None;
        };
        let Expr::MethodCall(refusal) = &*assignment.right else {
            return None;
        };
        let converted: Expr = match text(&refusal.receiver).as_str() {
            "value.try_into()" => parse_quote!(crate::call::setter::required(#name, value)),
            "value.try_into().map(Some)" => {
                parse_quote!(crate::call::setter::optional(#name, value))
            }
            "value.try_into().map(From::from)" => {
                parse_quote!(crate::call::setter::required(#name, value).map(From::from))
            }
            _ => return None,
        };
        (refusal.method == "map_err").then_some((assignment, converted))
    });
    let Some((assignment, converted)) = assignment else {
        return Ok(false);
    };
    *assignment.right = converted;
    show_reason(method)?;
    Ok(true)
}

/// Says of a required parameter that it was not given.
pub(super) fn say_what_is_missing(code: &mut Code<'_>) -> Result<usize> {
    struct Missing(usize);
    impl VisitMut for Missing {
        fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
            if let Some(parameter) = literal.value().strip_suffix(" was not initialized") {
                let missing = format!("`{parameter}` is required and was not given");
                *literal = syn::LitStr::new(&missing, literal.span());
                self.0 += 1;
            }
        }
    }
    let mut missing = Missing(0);
    for (_, method) in methods_mut(&mut code.builders) {
        missing.visit_block_mut(&mut method.block);
    }
    Ok(missing.0)
}

/// Wants of a setter's value that the reason for which it is refused can be shown.
fn show_reason(method: &mut ImplItemFn) -> Result<()> {
    let bounds = method.sig.generics.where_clause.as_mut();
    let bounds = bounds.ok_or_else(|| Error::new("a setter has no bound on its value"))?;
    let shown = |bound: &WherePredicate| text(bound).contains("::Error:");
    if !bounds.predicates.iter().any(shown) {
        bounds
            .predicates
            .push(parse_quote!(V::Error: ::std::fmt::Display));
    }
    Ok(())
}
