package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.Function.Group;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The words of rules for people: as a list for the terminal and as a page. */
public final class FunctionList {

    private static final String PREFACE =
            """
            # Rules as text

            <!-- Written by `./forewalk schema --functions --markdown > docs/expressions.md`; do not edit by hand. -->

            The entry `rules` of `strategies` takes its rules as texts:

            ```yaml
            strategies:
              - rules:
                  name: trendAndForecast
                  forecaster: [arima, naive]       # one contestant each; read by predictedClose and its like
                  buy: crossesAbove(close, sma(close, 50)) and predictedClose > 1.002 * close
                  sell: crossesBelow(close, sma(close, 50)) or predictedClose < 0.998 * close
            ```

            | key | when |
            |---|---|
            | `direction` | `long` (default), `short` or `longShort`; the last two need `account.shorts` |
            | `buy`, `sell` | opens, closes a long position |
            | `sellShort`, `cover` | opens, closes a short position; with `longShort` what sells also sells short, and what buys also covers, unless they are written |

            A rule is asked at every close and fills at the next open. It is a condition: two numbers compared, a crossing, or several of these
            joined by `and`, `or`, `not`. If buying and selling short speak at once, nothing happens.

            **Operators**, the tightest first: `x[n]` · `-x` · `*` `/` · `+` `-` · `<` `<=` `>` `>=` `==` `!=` · `not` · `and` · `or`. Brackets group.
            There is no assignment, no loop, no text.

            **Looking back.** `close[3]` is the close three bars ago. The index, and every number of bars, is a whole number written out, so no rule can
            look ahead. The position has no past: `openProfit[1]` and `sma(openProfit, 5)` are refused.

            **What is not known.** A number is unknown while its function warms up, where no forecast was made, where a volume is missing, and where
            arithmetic has no answer (`1 / 0`, `log(-1)`). A comparison with it is unknown, and so is its negation; `and` is false if one side is false,
            `or` is true if one side is true, whatever the other. An unknown rule never trades. A function sees the unbroken run of known numbers up to
            the newest, and answers once the run is long enough: one missing number costs as many bars as the function looks back.

            **Warm-up** follows from the texts. A strategy trades from the first bar on at which every function in all of its rules can have a value:
            `sma(close, 50)` needs 50 bars, `sma(rsi(close, 14), 5)` needs 19.

            **Limits.** 2,000 characters, 200 names, numbers and operators, 32 brackets deep; no look-back longer than `walkForward.initialBars`.

            An argument with `=` may be left out, and with all of them the brackets. `x`, `a`, `b` are any numbers, `n`, `m` and the like bars, `k` a
            positive number, `level` one of the forecasts' quantile levels, `forecaster` a name of `forecasters` (without it the strategy's own).
            The last column names the ta4j indicator whose numbers these are, or says why they are not.
            """;

    private FunctionList() {}

    /** All of them, one a line, by groups. */
    public static String asText() {
        int width =
                FunctionTable.functions().stream()
                        .mapToInt(one -> one.form().length())
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder();
        byGroup((group, functions) -> {
            text.append(text.isEmpty() ? "" : "\n").append(group.title()).append('\n');
            for (Function one : functions) {
                text.append("  %s  %s\n".formatted(padded(one.form(), width), one.text()));
            }
        });
        return text.append("\nOperators: x[n]  -x  * /  + -  < <= > >= == !=  not  and  or  ( )\n")
                .toString();
    }

    /** The reference page. */
    public static String asMarkdown() {
        StringBuilder page = new StringBuilder(PREFACE);
        byGroup((group, functions) -> {
            page.append(
                    "\n## %s\n\n| word | what it is | ta4j |\n|---|---|---|\n"
                            .formatted(group.title()));
            for (Function one : functions) {
                page.append(
                        "| `%s` | %s | %s |\n"
                                .formatted(
                                        one.form(), one.text().replace("|", "\\|"), source(one)));
            }
        });
        return page.toString();
    }

    private static void byGroup(BiConsumer<Group, List<Function>> each) {
        for (Group group : Group.values()) {
            List<Function> functions =
                    FunctionTable.functions().stream().filter(one -> one.group() == group).toList();
            each.accept(group, functions);
        }
    }

    private static String source(Function function) {
        return function.source().replaceAll("(\\w+Indicator)", "`$1`");
    }

    private static String padded(String form, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", form);
    }
}
