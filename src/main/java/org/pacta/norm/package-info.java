/** Says what each provision rules: topics, modality, bearer, exceptions, each with its evidence. */
@NullMarked
package org.pacta.norm;

import org.jspecify.annotations.NullMarked;
