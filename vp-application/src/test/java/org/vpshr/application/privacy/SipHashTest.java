package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the authors' reference implementation: the key 00 01 02 ..., messages 00 01 02 ... of each length. */
final class SipHashTest {
    @ParameterizedTest(name = "of {0} bytes")
    @CsvSource({
        "0, 726fdb47dd0e0e31",
        "1, 74f839c593dc67fd",
        "7, ab0200f58b01d137",
        "8, 93f5f5799a932462",
        "15, a129ca6149be45e5",
        "16, 3f2acc7f57c29bdb",
        "63, 958a324ceb064572"
    })
    void is_the_number_of_the_reference(int length, String number) {
        SipHash hash = new SipHash(counted(SipHash.KEY_BYTES));

        assertThat(hash.of(counted(length))).isEqualTo(Long.parseUnsignedLong(number, 16));
    }

    @Test
    void another_key_gives_another_number() {
        byte[] other = counted(SipHash.KEY_BYTES);
        other[15]++;

        assertThat(new SipHash(other).of(counted(8))).isNotEqualTo(new SipHash(counted(16)).of(counted(8)));
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> new SipHash(counted(32))).hasMessage("its key is 16 bytes long, not 32");
    }

    private static byte[] counted(int length) {
        byte[] counted = new byte[length];
        for (int i = 0; i < length; i++) {
            counted[i] = (byte) i;
        }
        return counted;
    }
}
