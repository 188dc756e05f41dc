/**
 * Where the authority decides. Owns a case for every submission of a version, the decision on its
 * exact digest and the reasons of a return. Listens to papers (submitted, withdrawn); tells that a
 * case was opened, decided, returned or superseded. Answers which cases a paper has had.
 */
@NullMarked
package decem.approvals;

import org.jspecify.annotations.NullMarked;
