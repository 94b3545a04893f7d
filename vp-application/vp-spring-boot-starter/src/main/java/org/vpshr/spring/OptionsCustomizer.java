package org.vpshr.spring;

import org.vpshr.application.Options;

/** A bean that changes how the record is opened, in what no property says: by templates, a signer, a key wrap, own rules. */
@FunctionalInterface
public interface OptionsCustomizer {

    /**
     * {@return the options by which the record is opened}
     *
     * @param options as properties and the beans before this one have them
     */
    Options customize(Options options);
}
