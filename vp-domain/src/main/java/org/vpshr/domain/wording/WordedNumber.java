package org.vpshr.domain.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Language;

/**
 * A sum of money or a share of a hundred as a text says it: {@code EUR 2.5 million}, {@code €500,000}, {@code US$ 1.2m},
 * {@code 30 percent}. Other numbers are not looked for: what they count is seldom said so that it can be told.
 *
 * @param at where it stands in the text
 * @param amounts the number; for {@code EUR 2 to 3 million} both of its ends
 * @param currencies that can be meant, by their codes; none of a share
 */
record WordedNumber(Wording at, List<BigDecimal> amounts, Set<String> currencies) {
    private static final Map<String, Set<String>> SIGNS = Map.ofEntries(
            Map.entry("€", Set.of("EUR")),
            Map.entry("£", Set.of("GBP")),
            Map.entry("us$", Set.of("USD")),
            Map.entry("c$", Set.of("CAD")),
            Map.entry("ca$", Set.of("CAD")),
            Map.entry("a$", Set.of("AUD")),
            Map.entry("$", Set.of("USD", "CAD", "AUD", "NZD", "COP", "CLP", "MXN", "ARS", "NAD", "LRD")),
            Map.entry("euro", Set.of("EUR")),
            Map.entry("euros", Set.of("EUR")),
            Map.entry("us dollars", Set.of("USD")),
            Map.entry("canadian dollars", Set.of("CAD")),
            Map.entry("australian dollars", Set.of("AUD")),
            Map.entry("dollars", Set.of("USD", "CAD", "AUD", "NZD", "NAD", "LRD")),
            Map.entry("dólares", Set.of("USD")),
            Map.entry("pounds sterling", Set.of("GBP")),
            Map.entry("swiss francs", Set.of("CHF")));

    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("duizend", 3),
            Map.entry("mille", 3),
            Map.entry("mil", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("m", 6),
            Map.entry("mln", 6),
            Map.entry("miljoen", 6),
            Map.entry("millones", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("miljard", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));

    private static final String CODE = "EUR|USD|GBP|CAD|AUD|CHF|NOK|SEK|DKK|JPY|ZAR|GHS|NGN|PEN|COP|CDF|XOF|XAF";
    private static final String BEFORE = "US\\$|CA\\$|C\\$|A\\$|\\$|€|£|" + CODE;
    private static final String AFTER = "euros?|US dollars|Canadian dollars|Australian dollars|dollars|dólares"
            + "|pounds sterling|Swiss francs|" + CODE;
    private static final String SCALE =
            "thousand|duizend|mille|mil|millones|millions?|miljoen|mln|billion|miljard|milliards?|trillion|bn|tn|m|k";

    /** No sum of money has three decimals, unless it is one of so many millions. */
    private static final Pattern OF_THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    /** Neither a letter, nor more of a number. */
    private static final String END = "(?![\\d\\p{L}]|[.,'’]\\d)";

    private static final Forms POINT =
            new Forms("\\d{1,3}(?:[,'’ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:\\.\\d+)?");
    private static final Forms COMMA = new Forms("\\d{1,3}(?:[.'’ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");

    private record Forms(Pattern before, Pattern after, Pattern share) {
        Forms(String number) {
            this(
                    Pattern.compile("(?<![\\p{L}\\d])(?<currency>" + BEFORE + ")[ \\u00a0]?" + numbers(number) + END),
                    Pattern.compile("(?<![\\p{L}\\d.,'’$€£])" + numbers(number) + "[ \\u00a0](?:de )?(?<currency>"
                            + AFTER + ")(?![\\d\\p{L}])"),
                    Pattern.compile("(?<![\\p{L}\\d.,-])(?<first>" + number
                            + ")(?<scale>)(?<last>)[ \\u00a0]?(?:%|percent\\b|per cent\\b|procent\\b|pour"
                            + " cent\\b|por ciento\\b)"));
        }

        private static String numbers(String number) {
            return "(?<first>" + number + ")(?:(?: to |-|–)(?<last>" + number + "))?(?:[ \\u00a0]?(?<scale>" + SCALE
                    + ")(?![\\p{L}\\d]))?";
        }
    }

    /** The sums of money that stand in the text. */
    static List<WordedNumber> sumsIn(String text, Language language) {
        Forms forms = forms(language);
        List<WordedNumber> found = new ArrayList<>();
        forms.before.matcher(text).results().forEach(each -> found.add(sum(each, language)));
        forms.after.matcher(text).results().forEach(each -> found.add(sum(each, language)));
        return found;
    }

    /** The shares that stand in the text; all of a whole is more often meant in another way. */
    static List<WordedNumber> sharesIn(String text, Language language) {
        return forms(language)
                .share
                .matcher(text)
                .results()
                .map(each -> new WordedNumber(
                        new Wording(each.start(), each.end()),
                        List.of(number(each.group("first"), language, 0)),
                        Set.of()))
                .filter(each -> each.amounts.getFirst().intValue() != 100)
                .toList();
    }

    private static Forms forms(Language language) {
        return language.equals(Language.ENGLISH) ? POINT : COMMA;
    }

    private static WordedNumber sum(MatchResult found, Language language) {
        @Nullable String scale = found.group("scale");
        int thousands = scale == null ? 0 : SCALES.getOrDefault(scale, 0);
        List<BigDecimal> amounts = new ArrayList<>();
        amounts.add(number(found.group("first"), language, thousands));
        if (found.group("last") != null) {
            amounts.add(number(found.group("last"), language, thousands));
        }
        String currency = found.group("currency");
        return new WordedNumber(
                new Wording(found.start(), found.end()),
                amounts,
                SIGNS.getOrDefault(currency.toLowerCase(Locale.ROOT), Set.of(currency)));
    }

    private static BigDecimal number(String digits, Language language, int thousands) {
        boolean point = language.equals(Language.ENGLISH)
                && (thousands > 0 || !OF_THOUSANDS.matcher(digits).matches());
        String plain = point
                ? digits.replaceAll("[,'’ \\u00a0\\u202f]", "")
                : digits.replaceAll("[.'’ \\u00a0\\u202f]", "").replace(',', '.');
        return new BigDecimal(plain).scaleByPowerOfTen(thousands);
    }
}
