package org.vpshr.domain.measure;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.text.WordSequence;

/**
 * Whether a unit is measured, so that a part of one has a meaning, or counted, so that only whole ones have. What is not
 * known to be measured is counted: people, mines, agreements, incidents and whatever else there may be.
 */
final class Unit {
    /** What is told of many at once may have parts of one, whatever its unit: 2.5 people to a household. */
    private static final Set<String> RATES = words("""
            average mean median per rate ratio index score percentage""");

    private static final Set<String> MEASURES = words("""
            percent share proportion times fold factor multiple hundred hundreds thousand thousands million millions billion billions trillion dozen dozens mn bn
            point points degree degrees celsius grade ppm ppb carat carats
            mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch
            inches yard yards square sq ha hectare hectares acre acres
            g kg gram grams gramme grammes kilo kilos kilogram kilograms kilogramme kilogrammes t ton tons tonne tonnes
            kiloton kilotons megaton megatons mt kt lb lbs pound pounds ounce ounces oz quintal quintals
            l ml hl litre litres liter liters hectolitre hectolitres gallon gallons barrel barrels bbl boe cubic
            w kw mw gw kwh mwh gwh twh watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts joule joules
            gj tj btu volt volts hertz hz db decibel decibels bar pascal
            second seconds minute minutes hour hours h day days week weeks month months quarter quarters year years
            decade decades century centuries
            fte ftes equivalent equivalents
            kb mb gb tb byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes""");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private Unit() {}

    /**
     * @param unit what one is
     * @param of what is counted or measured
     */
    static boolean isMeasured(String unit, String of) {
        return unit.contains("%")
                || unit.contains("\u2030")
                || unit.contains("/")
                || in(unit).anyMatch(word -> MEASURES.contains(word) || RATES.contains(word))
                || in(of).anyMatch(RATES::contains);
    }

    /**
     * Whether the unit beside a currency says per what, as {@code per litre} does; {@code EUR}, {@code %} and {@code once}
     * do not.
     */
    static boolean isOfPrice(String unit, Currency currency) {
        List<String> words = WordSequence.of(unit).all();
        List<String> name =
                WordSequence.of(currency.getDisplayName(Locale.ENGLISH)).all();
        boolean onlyMoney = words.stream().allMatch(word -> CURRENCIES.contains(word) || isOneOf(word, name));
        return unit.contains("/")
                || !onlyMoney && words.stream().anyMatch(word -> MEASURES.contains(word) || RATES.contains(word));
    }

    private static boolean isOneOf(String word, List<String> names) {
        return names.contains(word) || word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
    }

    private static Stream<String> in(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String several) {
        return Set.copyOf(Arrays.asList(several.split("\\s+")));
    }
}
