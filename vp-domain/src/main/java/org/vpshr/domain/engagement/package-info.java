/** What a government does in a country or an international forum: events held, outreach, projects, money, memoranda, support to law. Begin with {@link org.vpshr.domain.engagement.Engagement}. */
@NullMarked
package org.vpshr.domain.engagement;

import org.jspecify.annotations.NullMarked;
