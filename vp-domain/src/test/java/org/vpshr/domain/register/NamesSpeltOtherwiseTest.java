package org.vpshr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;

/** A registered name does not pass in silence, however it is spelt. */
class NamesSpeltOtherwiseTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final int TRIES = 5_000;

    private static final List<String> NAMES = List.of(
            "Zanthé Quorimova-Müßig",
            "Jo Núñez",
            "Łucja Ørsted",
            "Æsa Þórðardóttir",
            "Đặng Thùy Trâm",
            "İpek Işık",
            "Seán O'Neill",
            "Åsa Gröön",
            "Mueller Übermüller",
            "Əli Həsənov",
            "Ana de la Cruz",
            "Иван Петров",
            "Юлия Щербакова",
            "Νέστωρ Σίσυφος",
            "محمد علی",
            "יצחק רבין",
            "李 明",
            "李明",
            "山田 太郎",
            "ピーター スミス",
            "김 민수",
            "สมชาย ใจดี");

    private static final Map<Integer, String> LOOK_ALIKE = Map.ofEntries(
            Map.entry((int) 'a', "а"),
            Map.entry((int) 'e', "е"),
            Map.entry((int) 'o', "оο"),
            Map.entry((int) 'p', "р"),
            Map.entry((int) 'c', "с"),
            Map.entry((int) 'x', "х"),
            Map.entry((int) 'y', "у"),
            Map.entry((int) 'i', "і"),
            Map.entry((int) 's', "ѕ"),
            Map.entry((int) 'j', "ј"),
            Map.entry((int) 'A', "АΑ"),
            Map.entry((int) 'E', "ЕΕ"),
            Map.entry((int) 'O', "ОΟ"),
            Map.entry((int) 'N', "Ν"),
            Map.entry((int) 'M', "МΜ"),
            Map.entry((int) 'T', "ТΤ"),
            Map.entry((int) 'H', "НΗ"),
            Map.entry((int) 'Z', "Ζ"),
            Map.entry((int) 'а', "a"),
            Map.entry((int) 'е', "e"),
            Map.entry((int) 'о', "o"),
            Map.entry((int) 'р', "p"),
            Map.entry((int) 'Р', "P"),
            Map.entry((int) 'А', "A"),
            Map.entry((int) 'О', "O"));

    private static final Map<String, String> BASE = Map.of(
            "ł", "l", "Ł", "L", "ø", "o", "Ø", "O", "æ", "ae", "Æ", "AE", "þ", "th", "Þ", "Th", "ð", "d", "đ", "d");

    private static final Map<String, String> IN_TWO =
            Map.of("ü", "ue", "ö", "oe", "ä", "ae", "å", "aa", "Å", "Aa", "Ü", "Ue", "ø", "oe", "Ø", "Oe");

    private static final String UNSEEN = "\u00ad\u200c\u200d\u034f\ufe0f\u2060";

    /** In the order in which they are done. */
    private static final Map<String, BiFunction<String, Random, String>> SPELLINGS = spellings();

    private static Map<String, BiFunction<String, Random, String>> spellings() {
        Map<String, BiFunction<String, Random, String>> all = new LinkedHashMap<>();
        all.put("base letters", (name, random) -> replaced(name, BASE));
        all.put("umlauts in two letters", (name, random) -> replaced(name, IN_TWO));
        all.put(
                "umlauts for two letters",
                (name, random) -> name.replace("ue", "ü").replace("oe", "ö"));
        all.put("ss", (name, random) -> name.replace("ß", "ss"));
        all.put("ya and kaf", (name, random) -> name.replace('ی', random.nextBoolean() ? 'ي' : 'ى'));
        all.put("stretched", (name, random) -> name.replace("م", "مـ"));
        all.put("capitals", (name, random) -> name.toUpperCase(Locale.ROOT));
        all.put("Turkish capitals", (name, random) -> name.toUpperCase(Locale.forLanguageTag("tr")));
        all.put("small", (name, random) -> name.toLowerCase(Locale.ROOT));
        all.put(
                "letters apart",
                (name, random) -> Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("(?<=\\p{L}\\p{M}{0,4})(?=\\p{L})", " "));
        all.put(
                "without accents",
                (name, random) ->
                        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", ""));
        all.put("look-alikes", NamesSpeltOtherwiseTest::withLookAlikes);
        all.put("full width", (name, random) -> each(name, c -> c > ' ' && c < 0x7f ? c + 0xfee0 : c));
        all.put("accents apart", (name, random) -> Normalizer.normalize(name, Normalizer.Form.NFD));
        all.put("unseen signs", NamesSpeltOtherwiseTest::withUnseen);
        all.put("parted", (name, random) -> name.replaceAll("[ '-]", parting(random)));
        return all;
    }

    private static String parting(Random random) {
        return List.of("", "\u00a0", "\n", "-", "\u2010", ".", "_", "·", "  ", "’", "*", "/")
                .get(random.nextInt(12));
    }

    private static String replaced(String name, Map<String, String> by) {
        String now = name;
        for (Map.Entry<String, String> one : by.entrySet()) {
            now = now.replace(one.getKey(), one.getValue());
        }
        return now;
    }

    private static String each(String name, java.util.function.IntUnaryOperator letter) {
        return name.codePoints()
                .map(letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String withLookAlikes(String name, Random random) {
        return each(name, c -> {
            String others = LOOK_ALIKE.getOrDefault(c, "");
            return others.isEmpty() || random.nextBoolean() ? c : others.charAt(random.nextInt(others.length()));
        });
    }

    private static String withUnseen(String name, Random random) {
        StringBuilder out = new StringBuilder();
        for (char letter : name.toCharArray()) {
            out.append(letter);
            if (random.nextInt(3) == 0) {
                out.append(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
            }
        }
        return out.toString();
    }

    private static KnownNames known(String... names) {
        KnownNames known = KnownNames.none();
        for (int i = 0; i < names.length; i++) {
            known = known.and(new PersonRegistered(
                    new PersonId("p" + i), aContribution("2019-01-21"), new PersonName("p" + i, names[i])));
        }
        return known;
    }

    private static boolean isNoticed(KnownNames known, AnEntry entry) {
        Command command = new ReachOut(PERU, entry.build());
        try {
            return !known.lookedForIn(command).all().isEmpty();
        } catch (RuleViolation refused) {
            assertThat(refused).hasMessageContaining("rule 141");
            return true;
        }
    }

    private static boolean isNoticed(KnownNames known, String text) {
        return isNoticed(known, anEntry("pe-visit").saying(text));
    }

    private static AnEntry withAddress(String address) {
        return anEntry("pe-visit").from(new Source("A page", "", "https://example.org/" + address, null, null, ""));
    }

    @Test
    @Tag("rule-141-flags")
    void no_name_passes_in_silence_in_any_spelling() {
        Random random = new Random(141);
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            KnownNames known = known("Ana Flores", name);
            String spelt = name;
            List<String> how = new ArrayList<>();
            for (String way : SPELLINGS.keySet()) {
                if (random.nextInt(6) == 0 && isFitting(way, name, how)) {
                    spelt = SPELLINGS.get(way).apply(spelt, random);
                    how.add(way);
                }
            }
            if (!isNoticed(known, "So " + spelt + " spoke.")) {
                silent.add(name + " as " + spelt + " by " + how);
            }
            String encoded = URLEncoder.encode(spelt, StandardCharsets.UTF_8);
            if (!isNoticed(known, withAddress(encoded))) {
                silent.add(name + " as " + encoded + " by " + how);
            }
        }
        System.out.printf(
                "%d spellings of %d names in texts and addresses, %d silent%n", TRIES, NAMES.size(), silent.size());
        assertThat(silent).isEmpty();
    }

    /** Greek capitals look like other Latin letters than small ones do, so that one of both is not told by its looks. */
    private static boolean isFitting(String way, String name, List<String> before) {
        boolean greek = name.contains("ω");
        return !way.equals("look-alikes") || !greek || before.stream().noneMatch(other -> other.contains("capitals"));
    }

    @ParameterizedTest
    @Tag("rule-141-flags")
    @CsvSource({
        "李 明, 主席李明说",
        "李 明, 明李说",
        "山田 太郎, 昨日山田太郎は話した",
        "山田 太郎, 昨日太郎は話した",
        "김 민수, 김민수는 말했다",
        "สมชาย ใจดี, คุณสมชายใจดีกล่าว",
        "Weber Müller, Mueller spoke",
        "Weber Mueller, Müller spoke",
        "Li Na, Lina spoke"
    })
    void a_name_is_looked_at_where_words_are_not_parted_or_are_spelt_in_another_way(String name, String text) {
        assertThat(isNoticed(known(name), text)).isTrue();
    }

    @Test
    @Tag("rule-141-flags")
    void a_name_is_found_in_the_ways_of_addresses() {
        KnownNames known = known("Jo Núñez");

        assertThat(isNoticed(known, withAddress("jo-n%C3%BA%C3%B1ez"))).isTrue();
        assertThat(isNoticed(known, withAddress("jo%2520n%25C3%25BA%25C3%25B1ez")))
                .isTrue();
    }

    @ParameterizedTest
    @Tag("rule-141-holds")
    @ValueSource(
            strings = {
                "The embassy held a roundtable on security with 40 people in Lima, due to be held anew in 2020.",
                "De ambassade sprak met de mijnbouwsector; één deelnemer vroeg om een vervolg.",
                "使馆在利马举行了圆桌会议。",
                "Посольство провело круглый стол.",
                "See https://example.org/a%20page?x=%C3%A9 and xn--bcher-kva.example."
            })
    void other_words_are_no_names(String text) {
        assertThat(isNoticed(known(NAMES.toArray(String[]::new)), text)).isFalse();
    }

    @Test
    @Tag("rule-116-holds")
    void a_name_that_is_erased_is_looked_for_in_no_spelling() {
        KnownNames known = known("Jo Núñez", "Jon Uñez");
        KnownNames one = known.and(new RegisterEvent.PersonErased(
                new PersonId("p0"), aContribution("2019-01-21"), "asked for", "head of division"));

        assertThat(isNoticed(one, "J.o.n.u.n.e.z")).isTrue();
        assertThat(isNoticed(
                        one.and(new RegisterEvent.PersonErased(
                                new PersonId("p1"), aContribution("2019-01-21"), "asked for", "head of division")),
                        "J.o.n.u.n.e.z"))
                .isFalse();
    }

    @Test
    void names_that_begin_alike_cost_no_more_than_the_length_of_the_text() {
        String[] names = new String[400];
        for (int i = 0; i < names.length; i++) {
            names[i] = "a " + "n".repeat(i + 1);
        }
        KnownNames known = known(names);
        String text = "a" + " n".repeat(20_000) + " x" + " a nn".repeat(5_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isNoticed(known, text)))
                .isTrue();
    }
}
