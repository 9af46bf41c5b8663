"""French: what people ask. The sets of `replies_fr` and `messages_fr` hold here too."""

TABLE = """
cancel_policy 5
    frais|penalite|penalites|politique .. annulation|annuler ;
    annuler|annulation .. frais|gratuit*|penalite|payer|jusqu ; jusqu a quand .. annuler
query_booking 3
    quand|quelle_heure|quel_jour|a_quelle_heure|ou .. mon|j_ai|notre|est .. <rdv> ; c est quand ;
    mon prochain? <rdv> .. quand|heure|est|jour ; j ai .. <rdv> .. chez_vous|avec_vous|bien|confirme ;
    confirmer|verifier|rappeler|confirmez|rappelez .. mon|le <rdv> ; rappelle*|rappelez moi .. <rdv>|heure|quand ;
    suis je .. inscrite|notee|prevue ; a quelle heure je
owner_schedule 3
    <agenda> .. <quand>|de|pour|sur|google ; mon|le|l|son|mes <agenda> ; sur mon|le|l <agenda> ; montr*|affich*|voir|
    verifi*|consult*|cherch*|trouv*|regard*|ouvr*|dis|liste*|lis|donne* .. <agenda>|<reunion>|evenements|prochain|
    rendez_vous|rdv ; quel|quels|quelles|quelle|combien .. <reunion>|rendez_vous|agenda|prochaine|programme|rdv ;
    que|qu|ce_que|quoi .. fais|fait|j_ai|faire|prevu|passe|y_a .. <quand>|ce|prevu|suivant|entre ;
    prochaine|prochain|premiere|premier|derniere|suivant <reunion> ; mes <reunion>|rendez_vous|rdv ;
    <reunion> .. avec|de|a|sur|du|en_ligne|sujet|hebdomadaire|<quand> ; ai je .. <reunion>|<quand>|rendez_vous ;
    j ai une? .. <reunion> ; qu est ce .. <agenda>|<quand>|faire|prevu|prochain|j_ai ;
    suis je .. libre|occup*|disponible ; ce que je fais ; que dois je ; comment .. journee|semaine|agenda ;
    mon|ma prochain|prochaine <reunion>|rendez_vous ; y a t il .. agenda|prevu ; quand et? ou .. <reunion> ;
    qu ai je ; que fais|fait|font ; prochaine reunion ; qui vient|ai_je|rencontre ; ou|quand est .. reunion
ask_availability 4
    est|sera|serait|sont|etes|seras .. libre|libres|disponible|disponibles|dispo|occup* ; disponibilite*|dispos ;
    libre|libres|disponible|dispo|occup* .. le|ce|<quand>|ce_week ; avez|as|auriez|aurais|reste|y_a|avez_vous ..
    place|creneau|libre|dispo*|rendez_vous|rdv|quelque_chose|heure .. <quand>|pour|le|libre? ;
    place|creneau .. <quand>|libre|dispo* ; quand .. libre|disponible|dispo|place ; quels creneaux|jours|horaires ;
    je peux .. venir|passer .. <quand> ; est occup*|libre
ask_price 4
    combien .. coute*|ca|c_est|prenez|prix|vaut|est|euros|payer|paie|serait? ; prix|tarif|tarifs|cout|devis ;
    combien$ ; ca coute ; c est cher|gratuit|payant ; combien ca|c ; quel prix|tarif
ask_duration 5
    combien de temps ; combien .. dure|temps|heures|minutes ; ca dure|prend ; duree ; dure combien|longtemps ;
    a quelle heure .. fini*|termin* ; long$
ask_location 4
    ou .. est|etes|se|vous|trouve*|situe*|salon|aller|c_est|trouver ; vous etes ou ; c est ou ; adresse|localisation ;
    comment .. venir|aller|arriver|trouver|s_y_rendre|y_aller ; quelle rue|ville|station ; dans quelle ;
    maps|google_maps ; metro|bus|tram .. pres|proche|station|arret? ; ou ca ; ou deja
ask_parking 5
    parking|garer|stationner|stationnement|garage ; se gare*
ask_hours 5
    horaires ; heures d? ouverture|fermeture|travail ;
    ouvert|ouverts|ouverte|fermes|fermez|ouvrez|ouvre .. le|<quand>|a|jusqu|quelle|vous ; ouvert|ouverts$ ;
    salon .. ouvert|ferme ; vous|tu etes|es ouvert*|ferme* ; a quelle heure .. ouvr*|ferm*|ouvert* ;
    jusqu a quelle heure ; vos horaires ; etes vous ouvert* ; quels jours .. ouvert*|travaill*
ask_contact 4
    numero .. de|telephone|contact ; telephone|mail|email|e_mail|instagram|facebook|site|whatsapp ;
    comment .. contacter|joindre|appeler ; votre|ton numero ; quel numero
ask_info 2
    faites|prenez|acceptez|proposez|utilisez|vendez|avez vous ; vous faites|acceptez|proposez|prenez|avez|utilisez ;
    je peux|puis_je|peut_on .. payer|venir_avec|amener|apporter ; payer|paiement .. carte|especes|cheque ;
    carte|especes|cheque ; quels|quelles services|soins|prestations|marques|produits ; prestations ; allerg* ;
    enceinte ; enfant|enfants|hommes|homme ; chien|animaux ; fauteuil roulant ; carte|cheque cadeau ;
    qui .. s_occupe|fait|coupe|coiffe|sera ; avis|notes ; renseignement*|informations|infos ; shampoing ;
    c est avec marta
repeat 4
    repet* ; redis|redites|redire ; ^comment|quoi|pardon|hein$ ; qu as|avez tu|vous dit ;
    pas|rien compris|entendu|suivi ; comprends|comprend pas ; dire|dis|dites .. nouveau|encore_une_fois ;
    encore une fois ; une fois de plus ; c etait encore
help 2
    aide|aider|aidez|aides|assistance ; que|qu|quoi|ce_que .. peux|pouvez|sais|savez|puis|dois|faire .. faire|dire|
    demander|aider|tu|vous|je? ; comment .. ca|fonctionne|marche|faire|le_faire|puis_je|l_obtenir|utiliser|ca_marche ;
    comprends|comprend pas ; options|menu ; que dois je faire ; qui .. m_aider|aider ; besoin d aide ; un peu d aide
"""
