package org.vpshr.application.offences;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks the rule that only the formats know Jackson. */
public final class NamesJackson {
    ObjectMapper mapper = new ObjectMapper();
}
