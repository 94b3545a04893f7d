package org.vpshr.application.offences;

import javax.xml.stream.XMLInputFactory;

/** Breaks the rule that one package reads XML. */
public final class ReadsXml {
    public XMLInputFactory factory() {
        return XMLInputFactory.newFactory();
    }
}
