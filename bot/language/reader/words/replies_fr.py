"""French: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okay oki d_accord dac daccord okey
for: pour avec
and: et
opening: que quel quelle combien ou quand comment qui pouvez peux est c avez dites il
but: mais cependant toutefois sauf
not: pas jamais aucun aucune rien
harmless: le la les l un une des de du d a au aux en y et ou que qu ce c s est es suis sont ai as a_t j je tu il elle
    on nous vous ils me m te t se mon ma mes ton ta votre vos notre tres trop si plus bien tout toute cela ca cette
    cet ces pour par avec comme donc alors aussi la_bas va vais vas serait sera etre avoir faire fait faut peut ici
    lui moi toi eux dans sur la_dessus deja encore meme oh ah ben bah n ne h
yesword: oui ouais ouaip ouii ui wi yes yep yeah mais_oui bien_sur certainement absolument evidemment volontiers
    carrement grave exactement exact tout_a_fait affirmatif entendu bien_entendu oui_svp oui_merci assurement
    parfaitement vui si_si avec_plaisir avec_joie sans_doute sans_aucun_doute sans_probleme sans_souci
softword: ok okay oki d_accord dac daccord parfait super genial bien tres_bien impeccable nickel top cool excellent
    formidable magnifique ca_marche ca_roule ca_me_va ca_va c_est_bon bon bonne_idee fantastique merveilleux chouette
    impec cela_me_va tip_top niquel okey juste correct
noword: non nan nn nope no nah naan nein pas_du_tout non_non negatif
good: bien parfait super genial bon bonne impeccable nickel top cool excellent formidable magnifique fantastique ok
    correct juste chouette ideal merveilleux d_accord impec extra
book: reserve reservez reserver reservons inscris inscrivez inscrire note notez noter mets mettez bloque bloquez
    confirme confirmez confirmer prends prenez garde gardez reservation confirmation retiens retenez booke
day: lundi mardi mercredi jeudi vendredi samedi dimanche aujourd_hui aujourdhui auj demain apres_demain week_end
    weekend
part: matin midi apres_midi aprem soir soiree matinee nuit
month: janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
hour: une deux trois quatre cinq six sept huit neuf dix onze douze midi #number
visit: rendez_vous rdv creneau reservation place seance horaire
maybe: peut_etre probablement possiblement eventuellement sans_doute_que ptet peut_etre_que
kin: mari femme copain copine compagnon compagne fille fils soeur frere mere pere maman papa amie ami niece neveu
    cousine cousin tante oncle grand_mere collegue voisine voisin enfant enfants conjoint belle_mere
ask: que quel quelle quels quelles combien comment ou quand qui quoi pourquoi
now: maintenant aujourd_hui aujourdhui encore pour_l_instant pour_le_moment en_ce_moment tout_de_suite actuellement la
"""

TABLE = """
stands 3
    toujours|encore|tjs dispo|libre|disponible|possible|valable|d_actualite
yes 3
    <yesword> ; oui s_il|svp|merci|parfait|volontiers|super|avec|c|je|ca|bien ; bien sur ; je prends|le_prends|
    la_prends|veux_bien|confirme|accepte|valide|suis_partante|suis_partant|suis_preneuse|suis_preneur|suis_dispo|
    suis_libre|suis_la|viens|viendrai|serai_la|peux|valide|suis_ok|suis_d_accord ;
    je le|la|les prends|veux|garde|confirme ; je suis partante|partant|preneuse|preneur|dispo|libre|interess*|la ;
    preneuse|preneur|partante|partant ; interesse* ; ca m_interesse|me_convient|me_va|marche|roule|m_arrange|joue ;
    ca me|m convient|va|arrange|interesse|irait|conviendrait ; cela me|m convient|va|arrange|interesse ;
    je|j y serai|viens|vais|accepte ; j arrive|accepte|adore|en_suis|aimerais ; aucun|pas|sans de? probleme|souci ;
    pas de souci|soucis|probleme ; pourquoi pas ; allons y ; allez y ; vas y ; on y va ; aller de l avant ; allez$ ;
    je dis oui ; j ai dit oui ; c est oui ; mille fois oui ; a tout a l heure ;
    a tantot|demain|tout_de_suite|bientot|toute ; a tout ; comptez|compte sur moi ; :yes: ;
    c est confirme|valide|note ; confirmer ; chose sure ; si .. toujours|encore|tjs libre|disponible|dispo|possible ;
    avec grand? plaisir ; cela|ca me|m irait ; faites le ; fais le ; c est parti ; sans hesiter ; je ne dis pas non
request 3
    <book> moi|le|la|nous|ca|s_il|svp ; <book> le|la|l|ce|cette|un|mon|moi_le|moi_la <visit> ; <book> .. <visit> ;
    pouvez|peux|pourriez|pourrais vous|tu|me|m? me|m|nous? reserver|inscrire|mettre|garder|noter ;
    je|j voudrais|veux|aimerais|souhaite bien? .. <visit>|venir|reserver|prendre|la_place|y_aller ;
    je peux l|le|la? avoir|prendre|venir ;
    je reserve|bloque|note|m_inscris|prends ; pour moi <visit>? ; a moi ;
    moi svp|s_il|je_veux ; reserve|reservez|gardez|garde la|le|moi
soft 3
    <softword> ; c est tres|bien|tout|vraiment? <good>|note|ok ; ca|cela me parait|semble|sonne|a_l_air <good> ;
    sonne <good> ; tres <good> ; ca|cela|tout est|me_va|semble|parait <good> ; ok pour|avec moi|ca|l_instant|la? ;
    <good> pour moi|nous|l_instant ; ca|cela convient|suffira|ira|fera_l_affaire ;
    ca devrait aller|le_faire|marcher|convenir ; me|nous va|convient bien|parfaitement|tres_bien ;
    bonne idee|nouvelle ; je pense|crois|suppose que oui ; ca me plait|va|convient ; j aime .. bien|ca|l_idee ;
    pas mal ; c est note ; volontiers ; je n ai pas d objection ; ca ne me derange pas ; entendu ; <good> <good> ;
    je n y vois pas
no 3
    <noword> ; <not> ; n ai|est|y ; non merci ; pas possible|dispo|disponible|libre|interess*|aujourd_hui|question|la|
    envie|besoin|moi|pour_moi|le_temps ; je ne|n peux|pourrai|suis|veux|viendrai|souhaite|pense|crois .. <not> ;
    je peux|pourrai|suis|veux|pense|crois|viens pas ; j peux|pourrai|suis pas ;
    ca|cela ne? me|m? va|convient|arrange|marche|interesse|dit|plait|ira pas ; impossible ; hors de question ;
    malheureusement ; helas ; desole* .. <not>|mais|impossible|occupe* ;
    je suis occup*|malade|absent*|prise|pris|en_vacances|au_travail|en_deplacement|en_reunion|loin ;
    je travaille|bosse|refuse|decline|passe|serai_absente ; au boulot|travail|taf ;
    j ai deja|autre|un_empechement|cours|reunion|une_reunion|piscine ; deja pris|un|une|eu|fait ; empech* ;
    trop tard|tot|loin|cher|juste|court ; laisse|laissez tomber ; je passe mon tour ; pas la peine ; sans moi ;
    refus* ; annul* ; tant pis ; donne*|propose* .. quelqu|autre ; quelqu un d autre peut ; ce n est pas ; c est pas ;
    je n aime ; mauvais moment|horaire|timing ; ca tombe mal ; ne me convient|va|tente ; :no: ; j ai dit non ;
    une prochaine ; une autre personne
later 3
    autre|prochaine fois|jour|moment|semaine|date|occasion ; une autre|prochaine fois|jour|date ; la prochaine ;
    <maybe> .. plus_tard|autre|demain|prochaine|jour ; plus tard ; <not> .. <now> ; pas pour l instant ;
    pas maintenant|aujourd_hui|encore|cette|tout_de_suite|ce ; pour le moment non ; pour l instant non ;
    ulterieurement ; remettre|reporter a ; cette semaine non ; quand je|j ; a une autre ; ce sera pour
swap 3
    deplace*|change*|annule*|decale*|libere* .. <day>|mon_rdv|mon_rendez_vous|celui ; mieux que .. <day> ;
    a la place de .. <day>
aside 3
    je sais$ ; je sais bien ; j ai vu|lu|recu|compris ; c est moi|#name ; je suis #name ; vous me l? avez dit ;
    je vois ; compris ; il|elle dit|a_dit|dis ; dit oui
maybe 3
    <maybe>
unsure 3
    je|j ne? sais|suis pas|plus sur*|encore|trop? ; pas sur|sure|certain|certaine|encore ; chais|chepa|sais pas ;
    aucune idee ; je regarde|verifie|reflechis|vois|demande|confirme|reviens|vais .. voir|regarder|verifier|reflechir|
    demander|planning|agenda ; je regarde|verifie|reflechis|hesite|vois ;
    laisse*|laissez moi|le_temps|reflechir|voir|regarder|verifier ;
    je vous|te dis|tiens|redis|confirme|rappelle|recontacte|dirai ;
    je dois|faut|doit que? je? voir|verifier|demander|regarder|reflechir|d_abord ; j hesite ;
    garde*|bloque* .. jusqu ; ca depend ; depend|depends de|du ; hmm|hm|euh|heu|mmm|mm|bof ;
    un instant|moment|minute|seconde|petit_instant ; une seconde|minute ; attends|attendez ; deux secondes|minutes ;
    faut que .. vois|voie|regarde|verifie|demande|reflechisse ; voir si ; on verra ; je verrai ; :unsure: ; a voir ;
    pourquoi pas peut_etre ; je vais voir|regarder|verifier|demander|reflechir ; possible que ; je pense a
if 3
    si c|ce|il|elle|je|j|tu|vous|on|la|le|marta|possible_avec|les|ma|mon|jamais|ca|cela|l ; moins cher ; gratuit* ;
    baisse* .. prix ; plus de reduction|remise ; seulement|uniquement si|avec|pour|a ; a condition ; sauf si ;
    sous reserve ; du moment que ; tant que ; a moins ; sans ; pourvu ; en cas ; oui si ; ok si
whether 3
    savoir|dire|demander|sais|savez|voir|verifier|confirmer|dites_moi|dis_moi si
polite 3
    s il te|vous plait ; svp ; stp ; si possible ; si c|cela est|ne? possible|ok|bon ;
    si vous|tu pouvez|peux|voulez|veux$ ; si ca ne vous|te derange ; si ca vous|te va|convient|arrange ; si c est bon
ask 2
    ^<ask> ; ^et|mais|bonjour|ok|d_accord|a|de|c_est|dis|dites|pardon|excusez? <ask> ; est ce que|qu|qui ; qu est ce ;
    c est|coute|dure|ou|vous|quoi combien|ou|quand|quoi|quel|comment|qui ;
    <ask> .. est|sont|coute|dure|ca|prix|temps|faut|vous|tu|etes|serait|heure|se ; ^y a t il ;
    il y a|aurait un|une|du|de|des|moyen ; avez vous ; pouvez|pourriez|peux|pourrais vous|tu|me ; est il|elle|ce ;
    puis je ; peut on ; dites|dis|donnez|donne|envoyez|envoie moi ;
    je voudrais|veux|aimerais|peux savoir|connaitre|avoir_l_adresse|demander ; j aimerais savoir|connaitre ;
    une question ; question ; connaitre le|l|la ; t as|vous_avez un|une|du|de ; ca coute|dure|prend ; y a|y_aurait
pardon 3
    ^pardon$
repeat 3
    pas|rien recu|vu .. message|offre ; plus .. message|offre ; repet* ; redis|redites|redire ;
    ^comment|quoi$ ; qu as tu|vous dit ; qu avez vous dit ; que dis|dites tu|vous ;
    j ai pas|rien compris|entendu|suivi ; n ai pas|rien compris|entendu|suivi ; je ne? comprends pas ;
    pas compris|entendu ; dire|dis|dites .. nouveau|encore ; encore une fois ; une fois de plus ; c etait encore ;
    vous dites
alt 3
    autre|autres chose|heure|horaire|creneau|jour|date|personne|coiffeuse|coiffeur|salon|possibilite|option|
    moment_possible|dispo*|choix ; quelqu un d autre ; autre chose ; d autres ; plus tot ; un autre ; une autre ;
    alternative* ; avec quelqu ; autrement ; d autre
change 2
    change*|deplace*|decale*|mets|mettez|mettre|plutot|prefere*|prefererais|prends|voudrais|veux|aimerais|souhaite|
    reserve*|pourrais|pourriez|peut|pouvez|possible .. a|au|le|pour|vers|pas|demain ; plutot ; au lieu ; a la place ;
    c est|serait|est_il|ce_serait|ce|est possible ; possible ; je prefere|prefererais|voudrais|veux|aimerais|pensais ;
    mieux ; plus tot|tard ; vers|apres|avant|a partir|de|la|a ; et a|le|pour|si|vers|demain ;
    vous avez|auriez|aurait|avez quelque|de_la|un|plus|une ; on peut|pourrait ;
    m arrangerait|irait|conviendrait mieux ; non a|le ; pourquoi pas a|le
time 1
    #clock|#date|#ordinal ; <day> ; a|vers|apres|avant|des|pour|depuis|jusqu <hour> heures|heure|h|et ;
    <hour> heures|heure ; a|vers <hour>$ ; #number h ; et demie|quart ; moins le? quart ; <month> ; le #number ;
    semaine|mois|<day> prochaine|prochain ; ce|cet|cette|en|le|demain|dans <part>|semaine|fin ; <part> ;
    fin de journee ; demi heure ; une heure plus|avant|apres ; plus tard|tot ; quelle heure ; ^#number$ ;
    n importe quelle heure ; #number heures|h ; a #number
daypart 3
    le matin|soir|midi|vendredi|samedi|week_end|weekend .. mieux|prefere|plutot|m_arrange|toujours ;
    mieux|prefere|plutot|que .. le matin|soir|week_end|weekend|midi|samedi ;
    les matins|soirs|apres_midi|apres_midis|samedis|week_ends|weekends ; prefere .. matin|soir|apres_midi ;
    l apres_midi .. mieux ; en matinee|soiree .. mieux|prefere ;
    plutot le|en|l matin|soir|apres_midi|fin_de_journee|matinee
keep 3
    garde*|conserve*|laisse*|maintien*|maintenir .. <day>|<visit>|aussi|autre|mien ; aussi .. <day>|<visit>|l_autre ;
    les deux .. <visit>|rdv|svp? ; en plus de .. <day>|<visit> ;
    <not> .. annul*|touche*|change*|deplace*|supprim* .. <day>|<visit>|autre ; et .. <day> aussi ;
    sans annuler|deplacer|perdre .. <day>|<visit>|l_autre ; <day> aussi
late 3
    #number|<hour>|quelques|petit|peu|minutes|min .. retard ; en|de|du retard ; retard de ; j aurai|serai .. retard ;
    arrive*|arriverai .. minutes|min .. apres|plus_tard|retard
other 3
    pour|est ma|mon|notre|sa|son|mes|nos <kin> ; ma|mon <kin> .. peut|pourrait|venir|viendra|vient|avoir|prendre|la ;
    peut|pourrait .. ma|mon <kin> ; pour deux|trois|quatre|#number ; pour <hour> personnes ;
    nous sommes|serons|on_est|on_sera deux|trois|#number ; a deux|trois$ ; avec ma|mon <kin> ; a la|ma place de ;
    pour elle|lui|quelqu|eux ; sa|son <kin> ; de la part ; ma|mon <kin> et moi ; moi et ma|mon ; ma|mon <kin>
retract 2
    attends|attendez .. non|pas|annule*|finalement ; finalement .. non|pas|je|annule* ; oups|ups ; ah non ; oh non ;
    je me suis tromp* ; erreur ; par erreur ; j ai change d avis ; change d avis ;
    annule*|annuler .. tout|svp|s_il|le|la|ca|moi? ; tout compte fait ; en fait .. non|pas|je_ne|annule* ;
    pardon .. non|je ; je voulais dire non ; laisse*|laissez tomber ; mince .. non|pas|j ; zut ; apres reflexion ;
    non attend* ; euh non
thanks 2
    merci|mercii|remercie|thanks|mci ; merci beaucoup|bcp|bien|infiniment|d|pour|de|a .. prevenu|proposition|message|
    offre|proposer|avoir|info|tout|penser|pense|moi? ; mille mercis? ; je vous|te remercie ;
    c est gentil|sympa|adorable|aimable ; trop gentil|sympa|aimable|top ;
    vous etes .. gentil*|top|formidable*|adorable* ; :thanks: ; gentil|sympa de .. prevenir|proposer|penser
bye 3
    au revoir ; bonne journee|soiree|nuit|semaine|continuation ; bon week_end|weekend ; a bientot|plus|une_prochaine ;
    bye|ciao|tchao ; bisous|bises|bise ; c est tout ; ce sera tout ; rien d autre ; cordialement ; bien a vous ;
    :wave:
filler 1
    svp|stp|please|s_il_vous_plait|s_il_te_plait|sil|oh|ah|eh|he|hein|bah|ben|haha|hihi|mdr|lol|ptdr|wow|ouah|youpi|
    hourra|trop|cool|bonjour|bonsoir|salut|coucou|hello|cc|hey|olga|madame|monsieur|cher|chere|ma|belle|mon|les|
    filles|rapide|vite|desole|desolee|pardon|excusez ; :happy: ; quelle|bonne chance|nouvelle|surprise ; justement|
    parfaitement|vraiment|absolument|enfin|bien|alors|aussi|toujours|seulement|urgent|besoin|frere ;
    je suis content*|ravi*|contente|trop_contente ; ca tombe bien|a_pic ; au top ; j en|avais avais? besoin ;
    de mon cote ; pour moi ; a cette heure ; en effet ; a l heure ; c est parfait|super|genial
"""
