package com.example.walking.domain;

import jp.mokuteki.domain.declaration.PersonalData;

/** How far somebody walked. */
@PersonalData
public record WalkingRecord(String participant, int steps) {}
