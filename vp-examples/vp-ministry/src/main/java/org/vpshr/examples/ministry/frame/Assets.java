package org.vpshr.examples.ministry.frame;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The style sheets: that of the record's own pages, and what forms need besides. */
@Controller
class Assets {
    static final String AT = "/assets/";
    static final List<String> SHEETS = List.of("page.css", "ministry.css");

    private static final Map<String, Resource> FILES = Map.of(
            "page.css",
            new ClassPathResource("org/vpshr/page/page.css"),
            "ministry.css",
            new ClassPathResource("org/vpshr/examples/ministry/ministry.css"));

    @GetMapping(AT + "{name}")
    ResponseEntity<Resource> sheet(@PathVariable String name) {
        Resource sheet = FILES.get(name);
        if (sheet == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "css")).body(sheet);
    }
}
