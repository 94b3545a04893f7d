package org.vpshr.domain.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters as they are compared. What Unicode's normal forms leave apart is put together here: letters that are written
 * by others on passports (ICAO Doc 9303-3, section 6) and keyboards (CLDR Latin-ASCII), and letters of other scripts that
 * look the same (UTS 39).
 */
final class Letters {
    /** Signs that nobody sees: in a word they part nothing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}&&[^\\s\\x1c-\\x1f\\x85]]|[\\u0640\\u115f\\u1160]");

    private static final Pattern IN_ADDRESS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final int ENCODED_AT_MOST = 3;

    private static final Map<Integer, String> AS_OTHERS =
            table("æ ae ø o þ th ð d đ d ħ h ŧ t ŋ n ł l œ oe ß ss ĸ q ə e"
                    + " ƀ b ɓ b ƃ b ƈ c ɖ d ɗ d ƌ d ɛ e ƒ f ɠ g ƙ k ƚ l ɩ i ɨ i ɲ n ƞ n ƣ oi ƥ p ƫ t ƭ t ʈ t ʋ v ƴ y ƶ z ǥ g"
                    + " ȥ z ȷ j ɔ o ȼ c ⱥ a ⱦ t ȿ s ɀ z ʉ u ɇ e ɉ j ɍ r ɏ y ɑ a ɡ g ǝ e ɵ o"
                    + " ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z"
                    + " ى ي ی ي ې ي ے ي ک ك ڪ ك ة ه ہ ه ھ ه ە ه ٱ ا ς σ");

    private static final Map<Integer, String> AS_SEEN = table("а a А a В b в b е e Е e і i І i ј j Ј j К k к k М m м m"
            + " Н h н h О o о o Р p р p С c с c Т t т t У y у y Х x х x Ѕ s ѕ s ԁ d ԛ q ԝ w һ h Һ h Ӏ l ӏ l Ь b ь b"
            + " ѵ v Ѵ v ү y Ү y ѡ w Ѡ w ѳ o Ѳ o є e Є e"
            + " Α a Β b Ε e Ζ z Η h Ι i Κ k Μ m Ν n Ο o Ρ p Τ t Υ y Χ x α a β b γ y ε e η n ι i κ k ν v ο o ρ p σ o ς c"
            + " τ t υ u χ x ω w μ u"
            + " օ o Օ o ո n ս u Տ s հ h ց g զ q ա w");

    private static final Map<Integer, String> SPELT_OUT = table("ä ae Ä ae ö oe Ö oe ü ue Ü ue å aa Å aa ø oe Ø oe");

    private Letters() {}

    private static Map<Integer, String> table(String pairs) {
        String[] each = pairs.split(" ");
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < each.length; i += 2) {
            table.put(each[i].codePointAt(0), each[i + 1]);
        }
        return Map.copyOf(table);
    }

    /** Without capitals, accents and what is not seen, each letter by the one that is written for it. */
    static String plain(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = bare(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(each(bare(bare), AS_OTHERS), Normalizer.Form.NFC);
    }

    /** The text with Latin letters for the Cyrillic, Greek and Armenian ones that look like them. */
    static String asSeen(String text) {
        if (isSimple(text)) {
            return text;
        }
        String bare = bare(text);
        String seen = each(bare, AS_SEEN);
        return seen.equals(bare) ? text : seen;
    }

    /** The text with umlauts and their like by two letters. */
    static String speltOut(String text) {
        return isSimple(text) ? text : each(Normalizer.normalize(text, Normalizer.Form.NFC), SPELT_OUT);
    }

    /** Most texts are: nothing in them is another letter's, or stands for one. */
    private static boolean isSimple(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '%' || c == '\n' || c == '\r' || c == '\t');
    }

    private static String bare(String text) {
        return UNSEEN.matcher(Normalizer.normalize(decoded(text), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static String each(String text, Map<Integer, String> table) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String other = table.get(letter);
            if (other == null) {
                out.appendCodePoint(letter);
            } else {
                out.append(other);
            }
        });
        return out.toString();
    }

    /** What an address writes in signs of its own. */
    private static String decoded(String text) {
        String whole = text;
        for (int i = 0; i < ENCODED_AT_MOST && whole.indexOf('%') >= 0; i++) {
            whole = IN_ADDRESS.matcher(whole).replaceAll(signs -> Matcher.quoteReplacement(ofBytes(signs.group())));
        }
        return whole;
    }

    /** Text of bytes in UTF-8, each as a percent sign and two digits. */
    private static String ofBytes(String signs) {
        StringBuilder text = new StringBuilder();
        int letter = 0;
        int left = 0;
        for (int i = 1; i < signs.length(); i += 3) {
            int octet = Integer.parseInt(signs, i, i + 2, 16);
            boolean follows = octet >> 6 == 0b10;
            int lead = Integer.numberOfLeadingZeros(~(octet << 24));
            left = follows ? Math.max(0, left - 1) : Math.max(0, lead - 1);
            letter = follows ? letter << 6 | octet & 0x3f : octet & 0x7f >> lead;
            if (left == 0 && Character.isValidCodePoint(letter)) {
                text.appendCodePoint(letter);
            }
        }
        return text.toString();
    }
}
