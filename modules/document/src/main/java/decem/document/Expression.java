package decem.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A content expression as a value. What may follow after a node is its derivative by that node's
 * type, itself an expression; equal expressions are equal values, so that the automaton of {@link
 * ContentMatch} stays small.
 */
sealed interface Expression {
  Expression NOTHING = new OneOf(Set.of());
  Expression END = new End();

  boolean mayEnd();

  Expression after(String type);

  /** Nothing more may follow. */
  record End() implements Expression {
    @Override
    public boolean mayEnd() {
      return true;
    }

    @Override
    public Expression after(String type) {
      return NOTHING;
    }
  }

  /** One node of one of these types. */
  record OneOf(Set<String> types) implements Expression {
    @Override
    public boolean mayEnd() {
      return false;
    }

    @Override
    public Expression after(String type) {
      return types.contains(type) ? END : NOTHING;
    }
  }

  record Sequence(Expression first, Expression rest) implements Expression {
    @Override
    public boolean mayEnd() {
      return first.mayEnd() && rest.mayEnd();
    }

    @Override
    public Expression after(String type) {
      Expression through = sequence(first.after(type), rest);
      return first.mayEnd() ? choice(List.of(through, rest.after(type))) : through;
    }
  }

  record Choice(Set<Expression> ways) implements Expression {
    @Override
    public boolean mayEnd() {
      return ways.stream().anyMatch(Expression::mayEnd);
    }

    @Override
    public Expression after(String type) {
      Set<Expression> after = new LinkedHashSet<>();
      for (Expression way : ways) after.add(way.after(type));
      return choice(after);
    }
  }

  record Repeat(Expression of) implements Expression {
    @Override
    public boolean mayEnd() {
      return true;
    }

    @Override
    public Expression after(String type) {
      return sequence(of.after(type), this);
    }
  }

  static Expression sequence(Expression first, Expression rest) {
    if (first.equals(NOTHING) || rest.equals(NOTHING)) return NOTHING;
    if (first.equals(END)) return rest;
    return rest.equals(END) ? first : new Sequence(first, rest);
  }

  static Expression choice(Collection<Expression> ways) {
    Set<Expression> flat = new LinkedHashSet<>();
    for (Expression way : ways) {
      if (way instanceof Choice inner) flat.addAll(inner.ways);
      else if (!way.equals(NOTHING)) flat.add(way);
    }
    if (flat.isEmpty()) return NOTHING;
    return flat.size() == 1 ? flat.iterator().next() : new Choice(flat);
  }
}
