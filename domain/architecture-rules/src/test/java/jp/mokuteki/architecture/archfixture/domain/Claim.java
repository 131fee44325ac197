package jp.mokuteki.architecture.archfixture.domain;

import jp.mokuteki.domain.declaration.PersonalData;

/** A claim of a person. */
@PersonalData
public record Claim(String reference) {}
