/** In-country working groups: selection, members by pillar, offices, meetings, recommendations, winding-up. What a mission does for a group stands with its engagement; a project of the same name is no group. Begin with {@link org.vpshr.domain.workinggroup.WorkingGroup}. */
@NullMarked
package org.vpshr.domain.workinggroup;

import org.jspecify.annotations.NullMarked;
