package decem.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads {@code "paragraph block*"} and its like: names, groups, sequence, choice, brackets and the
 * signs + * ?.
 */
final class ExpressionReader {
  private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\s\\w]");

  private final String source;
  private final List<String> tokens;
  private final Function<String, Set<String>> typesNamed;
  private int at;

  ExpressionReader(String source, Function<String, Set<String>> typesNamed) {
    this.source = source;
    this.typesNamed = typesNamed;
    this.tokens = TOKEN.matcher(source).results().map(MatchResult::group).toList();
  }

  Expression whole() {
    Expression expression = tokens.isEmpty() ? Expression.END : choice();
    if (at < tokens.size()) throw wrong();
    return expression;
  }

  private Expression choice() {
    Set<Expression> ways = new LinkedHashSet<>();
    do ways.add(sequence());
    while (take("|"));
    return Expression.choice(ways);
  }

  private Expression sequence() {
    Expression first = repeated();
    boolean ends = at == tokens.size() || tokens.get(at).equals("|") || tokens.get(at).equals(")");
    return ends ? first : Expression.sequence(first, sequence());
  }

  private Expression repeated() {
    Expression one = one();
    if (take("*")) return new Expression.Repeat(one);
    if (take("+")) return Expression.sequence(one, new Expression.Repeat(one));
    return take("?") ? Expression.choice(List.of(one, Expression.END)) : one;
  }

  private Expression one() {
    if (at == tokens.size()) throw wrong();
    if (!take("(")) return new Expression.OneOf(typesNamed.apply(tokens.get(at++)));
    Expression inner = choice();
    if (!take(")")) throw wrong();
    return inner;
  }

  private boolean take(String token) {
    boolean there = at < tokens.size() && tokens.get(at).equals(token);
    if (there) at++;
    return there;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("The schema has no such content expression: " + source);
  }
}
