/** Live texts, as other rooms may know them. Documents travel as the JSON of the document model. */
@NullMarked
package decem.contract.drafts;

import org.jspecify.annotations.NullMarked;
