package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vpshr.domain.signatures.ApiFile;
import org.vpshr.domain.signatures.PublishedApi;

class PublishedApiTest {
    @Test
    void every_signature_stands_in_its_list() {
        assertThat(ApiFile.unagreed(PublishedApi.ofModuleWith(VpTest.class))).isEmpty();
    }
}
