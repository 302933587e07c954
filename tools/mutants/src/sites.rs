//! Where in a file a mutant can be switched on and off.

use std::collections::HashMap;
use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr};

use crate::list::Genre;

/// How the change is made one that is chosen at run time.
#[derive(Clone, Debug)]
pub enum Site {
    /// The expression around the change stands twice, with and without it.
    Around(Range<usize>),
    /// The body begins here: it may return before anything else is done. A
    /// `const` before the function has to go, since the choice is made late.
    Body {
        start: usize,
        constant: Option<Range<usize>>,
    },
    /// The pattern ends here: a guard may turn it away.
    AfterPattern(usize),
    /// Nothing can be chosen here, for this reason.
    Fixed(&'static str),
    /// The change does not compile, for this reason.
    NoRust(&'static str),
}

/// The sites of a file, by the kind of change and the byte at which it starts.
pub type Sites = HashMap<(Genre, usize), Site>;

pub fn find(text: &str) -> syn::Result<Sites> {
    let file = syn::parse_file(text)?;
    let mut finder = Finder::default();
    finder.visit_file(&file);
    Ok(finder.sites)
}

#[derive(Default)]
struct Finder {
    sites: Sites,
    /// Within the value of a constant, which is computed before anything runs.
    constant: bool,
    /// The outermost expression of the operators that are being visited. An
    /// operator that is replaced may bind otherwise, so all of it stands twice.
    chain: Option<Site>,
}

impl Finder {
    fn add(&mut self, genre: Genre, start: usize, site: Site) {
        let site = match self.constant {
            true => Site::Fixed("it is in a constant"),
            false => site,
        };
        self.sites.insert((genre, start), site);
    }

    fn add_body(&mut self, constness: Option<&syn::Token![const]>, block: &syn::Block) {
        if let Some(first) = block.stmts.first() {
            let body = Site::Body {
                start: block.brace_token.span.open().byte_range().end,
                constant: constness.map(|token| token.span().byte_range()),
            };
            self.add(Genre::FnValue, start(first), body);
        }
    }

    fn in_constant(&mut self, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.constant, true);
        visit(self);
        self.constant = before;
    }

    fn in_chain(&mut self, chain: Option<Site>, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.chain, chain);
        visit(self);
        self.chain = before;
    }

    /// `let` may stand in a chain of `&&` only, and not within parentheses.
    fn visit_let_chain(&mut self, binary: &syn::ExprBinary) {
        let operator = binary.op.span().byte_range().start;
        self.add(Genre::BinaryOperator, operator, Site::NoRust(LET_CHAIN));
        for side in [&*binary.left, &*binary.right] {
            match side {
                Expr::Binary(inner) if matches!(inner.op, BinOp::And(_)) => {
                    self.visit_let_chain(inner);
                }
                _ => self.visit_operand(side, None),
            }
        }
    }

    /// One side of an operator: part of the chain only where it is one itself.
    fn visit_operand(&mut self, operand: &Expr, chain: Option<Site>) {
        let chain = match operand {
            Expr::Binary(_) => chain,
            _ => None,
        };
        self.in_chain(chain, |finder| finder.visit_expr(operand));
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add_body(item.sig.constness.as_ref(), &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.add_body(item.sig.constness.as_ref(), &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.add_body(item.sig.constness.as_ref(), block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.in_constant(|finder| visit::visit_item_const(finder, item));
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.in_constant(|finder| visit::visit_impl_item_const(finder, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.in_constant(|finder| visit::visit_item_static(finder, item));
    }

    fn visit_type_array(&mut self, array: &'ast syn::TypeArray) {
        self.in_constant(|finder| visit::visit_type_array(finder, array));
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Binary(_) => visit::visit_expr(self, expr),
            // Whatever else holds operators starts a chain of its own.
            _ => self.in_chain(None, |finder| visit::visit_expr(finder, expr)),
        }
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if matches!(binary.op, BinOp::And(_)) && holds_let(binary) {
            return self.visit_let_chain(binary);
        }
        let operator = binary.op.span().byte_range().start;
        let chain = match self.chain.clone() {
            Some(chain) => chain,
            None => Site::Around(binary.span().byte_range()),
        };
        self.add(Genre::BinaryOperator, operator, chain.clone());
        self.visit_operand(&binary.left, Some(chain.clone()));
        self.visit_operand(&binary.right, Some(chain));
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        let range = unary.span().byte_range();
        self.add(Genre::UnaryOperator, range.start, Site::Around(range.clone()));
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_match(&mut self, expr: &'ast syn::ExprMatch) {
        let catches_all = |arm: &syn::Arm| {
            arm.guard.is_none() && matches!(arm.pat, syn::Pat::Wild(_))
        };
        let rest_is_caught = expr.arms.iter().any(catches_all);
        for arm in &expr.arms {
            match &arm.guard {
                None => {
                    let site = match rest_is_caught {
                        true => Site::AfterPattern(arm.pat.span().byte_range().end),
                        false => Site::NoRust("the other arms do not cover it"),
                    };
                    self.add(Genre::MatchArm, start(arm), site);
                }
                Some((_, guard)) => {
                    let range = guard.span().byte_range();
                    let site = match &**guard {
                        Expr::Let(_) => Site::NoRust(LET_CHAIN),
                        Expr::Binary(binary) if holds_let(binary) => Site::NoRust(LET_CHAIN),
                        _ => Site::Around(range.clone()),
                    };
                    self.add(Genre::MatchArmGuard, range.start, site);
                }
            }
        }
        visit::visit_expr_match(self, expr);
    }

    fn visit_expr_struct(&mut self, expr: &'ast syn::ExprStruct) {
        if expr.rest.is_some() {
            for field in &expr.fields {
                let around = Site::Around(expr.span().byte_range());
                self.add(Genre::StructField, start(field), around);
            }
        }
        visit::visit_expr_struct(self, expr);
    }
}

const LET_CHAIN: &str = "`let` beside another operator than `&&`";

fn start(node: &impl Spanned) -> usize {
    node.span().byte_range().start
}

fn holds_let(binary: &syn::ExprBinary) -> bool {
    [&binary.left, &binary.right].into_iter().any(|side| match &**side {
        Expr::Let(_) => true,
        Expr::Binary(inner) if matches!(inner.op, BinOp::And(_)) => holds_let(inner),
        _ => false,
    })
}
