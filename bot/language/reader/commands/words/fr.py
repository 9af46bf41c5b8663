"""French words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="fr",
    groups={
        # a gap and its filling
        "fill": "remplis remplir rempli rempliss remplissez comble combler fill fil bouche boucher remplit",
        "find": "trouve trouver trouvez trouve_moi cherche chercher cherchez cherche_moi case",
        "someone": "quelqu_un cliente client qqn quelqun clients clientes quelqu_une",
        "need": "besoin_de besoin_d il_me_faut faut",
        "offer": "propose proposer proposez offre vends",
        "gap": "trou creneau place horaire trous creneaux",
        "have": "j_ai ai ya il_y_a on_a",
        "free": "libre libres dispo disponible vide",
        "freed": "s_est_libere s_est_liberee est_libere se_libere vient_de_se_liberer m_a_fait_faux_bond s_est_libéree libere"
        " m_a_lache on_m_a_annule",
        "i_am": "je_suis suis on_est",
        # campaigns
        "stop": "stop stopp arrete arreter arretez arretes stoppe stopper halte assez termine fini cesse arrete_le",
        "campaign": "campagne campagnes offre offres tout ca celle celui cela",
        "asking": "demander demande proposer propose envoyer envoie ecrire ecris envoi messages de_demander d_envoyer de_proposer"
        " d_ecrire contacter",
        "dont": "ne n plus arrete cesse",
        "ask_no_more": "plus_d_offres plus_de_messages plus_besoin",
        "pause": "pause en_pause mets_en_pause attends attendez attends_un_peu un_instant une_seconde un_moment minute suspends"
        " suspendre patiente attends_un_moment deux_minutes",
        "resume": "continue continuer continuez reprends reprendre poursuis relance c_est_reparti reprise recommence",
        "status": "statut status etat",
        "how_going": "ca_avance ca_va_donne ou_en_est ou_on_en_est ou_ca_en_est on_en_est_ou en_est_ou comment_ca_se_passe"
        " comment_ca_avance ca_donne_quoi quoi_de_neuf ca_en_est_ou tu_en_es_ou ou_en_es comment_ca_va_avec",
        "any": "des une du y_a_t_il",
        "news": "nouvelles nouveau reponse reponses retour retours nouvelle du_nouveau",
        "anyone": "quelqu_un quelqun qqn personne",
        "answered": "repondu accepte dit pris refuse reagi interessee reponse",
        "has": "a est",
        "how_many": "combien",
        "did_you": "as_tu tu_as est_ce_que_tu_as",
        "is": "est sont c_est est_ce",
        "filled": "pris prise prises rempli remplie occupe occupee complet vendu pourvu attribue parti comble partie",
        "still": "toujours encore",
        # who and why
        "who": "qui a_qui lesquelles",
        "asked": "demande contacte prevenu ecrit choisi envoye interroge recu propose invite contactes contactees sollicite",
        "which": "quelles quels quelle quel",
        "customer": "cliente clientes client clients personnes personne contact gens",
        "next": "prochain prochaine premier premiere suivant suivante",
        "list": "liste",
        "why": "pourquoi pk pkoi pour_quelle_raison comment_ca_se_fait",
        # the day's bookings
        "coming": "vient viennent arrive j_ai ai_je est_la",
        "have_i": "j_ai ai_je on_a avons_nous",
        "what": "quoi que",
        "agenda": "rendez_vous rdv agenda planning programme calendrier reservations",
        "my": "mon ma mes",
        "show": "montre affiche voir donne envoie_moi envoie",
        "whats_on": "qu_est_ce_que_j_ai j_ai_quoi j_ai_qui qu_ai_je ma_journee qu_y_a_t_il c_est_quoi_le_planning",
        # taken by somebody
        "walk_in": "de_passage sans_rendez_vous sans_rdv",
        "takes": "prend prends prennent veut a_pris l_a_pris va_prendre",
        "it": "le_creneau la_place ca place creneau",
        "she": "elle il",
        "already": "deja",
        "give": "donne donne_le donne_la donner attribue attribue_le",
        "give_it": "donne_le donne_la donne attribue_le",
        "for": "pour a",
        "goes_to": "c_est_pour va_a attribue_a",
        "found": "j_ai_trouve j_ai ",
        # bookings
        "book": "reserve reserver note inscris mets ajoute cale case prends place booke prevois",
        "appointment": "rendez_vous rdv reservation",
        "new": "nouveau nouvelle",
        "make": "prends donne fixe mets cree fais",
        "wants": "veut voudrait souhaite demande aimerait",
        "cancelled": "annule decommande decommandee annulee desiste desistee a_annule vient_d_annuler m_a_annule"
        " s_est_decommandee s_est_desistee",
        "cant_come": "ne_peut_pas ne_peut_plus ne_vient_pas ne_vient_plus ne_viendra_pas peut_pas_venir vient_pas ne_pourra_pas"
        " peut_pas viendra_pas",
        "i_cant_come": "je_ne_peux_pas_venir je_peux_pas_venir je_ne_pourrai_pas_venir je_ne_viendrai_pas je_ne_peux_plus_venir",
        "cancelled_on_me": "on_m_a_annule m_a_annule on_vient_de_m_annuler vient_de_m_annuler",
        "cancel": "annule annuler annulez supprime supprimer enleve retire decommande",
        "to": "a",
        "of": "de d a pour du",
        "move": "deplace deplacer decale decaler bouge reporte reporter change changer avance recule passe repousse",
        "moved": "passe_a decale_a",
        "no_show": "n_est_pas_venue n_est_pas_venu n_est_pas_arrivee n_est_pas_arrive est_pas_venue est_pas_venu pas_venue pas_venu"
        " s_est_pas_presentee s_est_pas_presente ne_s_est_pas_presentee m_a_pose_un_lapin pose_un_lapin lapin n_est_pasla"
        " toujours_pasla no_show pas_presentee s_est_pas_pointee",
        # closed days
        "ill": "malade souffrante souffrant absente absent en_arret grippee",
        "away": "absente absent en_conges en_conge en_vacances en_repos off pasla en_formation",
        "not_working": "ne_vient_pas ne_travaille_pas ne_sera_pasla vient_pas travaille_pas n_est_pasla "
        " en_conges en_conge en_vacances en_repos pasla",
        "i_dont_work": "je_ne_travaille_pas je_travaille_pas on_travaille_pas ne_travaillons_pas je_suis_pasla"
        " je_ne_suis_pasla je_ne_serai_pasla on_ouvre_pas on_n_ouvre_pas n_ouvre_pas ouvre_pas",
        "closed": "ferme fermes fermee fermeture fermer fermons on_ferme",
        "we": "on salon nous_sommes nous_serons on_est on_sera institut",
        "holiday": "vacances conges conge ferie repos",
        "block": "bloque bloquer bloquez",
        "day_off": "jour_ferie jour_de_conge jour_off jour_de_repos",
        # customers
        "add": "ajoute ajouter enregistre note sauvegarde rajoute inscris",
        "report": "rapport bilan recap recapitulatif resume statistiques stats chiffres resultats",
        "how": "comment c_etait_comment",
        "went": "etait s_est_passee s_est_passe s_est_passe a_ete ete passe passee",
        "week": "semaine mois",
        "how_much": "combien",
        "earned": "gagne recupere rempli encaisse",
        # settings
        "quiet_hours": "heures_de_silence heures_silencieuses heures_calmes heures_tranquilles ne_pas_deranger mode_nuit"
        " plage_de_silence heures_de_repos",
        "quiet": "silence calme",
        "no": "pas sans aucun aucune pas_de plus_de rien",
        "messages": "messages message offres sms envoi",
        "after": "apres avant entre a_partir",
        "ask_me": "demande_moi demandez_moi demande_moi_avant me_demander demande_d_abord previens_moi demande_avant"
        " demande_confirmation",
        "absent": "absente absent en_vacances en_conges en_conge",
        "either": "et ou",
        "none_of": "pas_de pas_d plus_de plus_d aucune sans enleve supprime desactive retire annule arrete",
        "switched_off": "off desactivees non",
        "switch": "mets",
        "directly": "directement tout_de_suite",
        "whenever": "quand si des_que lorsque lorsqu",
        "walked_in": "est_entre est_entree est_passe est_passee vient_d_entrer vient_de_passer",
        "verse": "poeme histoire blague chanson poesie haiku",
        "at_price": "pour a seulement",
        "nothing": "rien",
        "without_asking": "sans_me_demander sans_demander",
        "automatically": "automatiquement automatique",
        "no_need": "pas_besoin_de pas_besoin",
        # discount
        "off": "remise reduction rabais promo moins de_remise de_reduction de_rabais de_moins",
        "discount": "remise reduction rabais promo",
        "use": "mets fais utilise passe monte baisse donne propose met augmente",
        "instead": "plutot a_la_place finalement en_fait",
        "with": "avec",
        "drop": "enleve retire supprime oublie annule",
        "full_price": "prix_normal tarif_normal plein_tarif prix_plein",
        "gratis": "gratuit offert gratuitement gratis",
        # pace
        "faster": "vite plus_vite depeche_toi depeche accelere c_est_urgent urgent grouille magne_toi rapidement plus_rapide"
        " presse_toi",
        "slower": "moins_vite plus_lentement doucement ralentis prends_ton_temps rien_ne_presse plus_doucement ca_presse_pas",
        "at_a_time": "a_la_fois en_meme_temps d_un_coup par_lot par_vague par_fois par_envoi a_chaque_fois a_fois",
        "ask": "demande contacte ecris envoie",
        "always": "toujours seulement",
        "groups_of": "groupes_de lots_de par_groupes_de par",
        "wait": "attends attendre patiente",
        "between": "entre d_attente d_intervalle",
        "every": "toutes chaque",
        "leave": "laisse donne",
        # corrections
        "meant": "voulais_dire veux_dire voulait_dire je_parlais_de me_suis_trompee me_suis_trompe correction je_pensais",
        "not": "pas non au_lieu a_la_place",
        "sorry": "pardon desolee desole oups",
        "wrong": "erreur faux mauvais mauvaise",
        "should_be": "c_etait etait",
        # messages to customers
        "tell": "dis dites dis_a informe previens avertis rappelle rappelle_a reponds reponds_a ecris ecris_a transmets"
        " transmets_a demande_a envoie envoie_a fais_savoir dire_a previens_a",
        "everyone": "tout_monde tous toutes a_tout_monde a_tous a_toutes",
        "her": "lui leur",
        "rang": "a_appele a_telephone a_ecrit a_dit vient_d_appeler appelle rappelle a_demande",
        "its": "c_est",
        # short answers
        "undo": "defaire defais retour_arriere retour_en_arriere reviens_en_arriere revenir_en_arriere undo annule_derniere"
        " annuler_derniere annule_dernier annule_ca annuler_action annule_ce_que",
        "last": "derniere dernier",
        "help": "aide aide_moi aidez_moi help que_peux_tu que_sais_tu tu_peux_faire_quoi qu_est_ce_que_tu_peux"
        " qu_est_ce_que_je_peux que_puis_je comment_ca_marche comment_ca_fonctionne comment_tu_marches commandes menu"
        " instructions options comment_je besoin_d_aide j_ai_besoin_d_aide comment_remplir comment_faire",
        "thanks": "merci mercii mrc merci_beaucoup merci_bien",
        "praise": "super parfait genial excellent bravo top nickel formidable magnifique impeccable chouette cool"
        " trop_bien bien_joue tres_bien bon_travail trop_cool wahou waouh geniale ange meilleure meilleur forte",
        "yes": "oui ouii ouais ok okay oki k d_accord dac dacc vas_y va_y allez_y allez go fais_le bien_sur exact"
        " exactement c_est_ca c_est_bon tout_a_fait absolument confirme je_confirme volontiers ca_marche ca_roule"
        " entendu correct evidemment bien ouep yes lance commence parfait 👍 ✅ 👌 avec_plaisir carrement grave oui_oui",
        "do": "vas_y fais s_il_plait bien_sur remplis annule d_accord c_est parfait commence garde allez stp",
        "nope": "non nan n nope aucun aucune jamais 👎 ❌",
        "leave_it": "pas_maintenant pas_encore surtout_pas laisse pas_besoin vaut_mieux_pas ne_fais_pas pas garde attends ne"
        " surtout c_est_bon rien pas_question plus_tard",
        "anything": "n_importe n_importe_quoi peu_importe importe tous_services tout_service ce_que_tu_veux ca_m_est_egal",
        "busy": "suis_occupee suis_occupe",
        "should_i": "faut_il dois_je devrais_je est_ce_que_je_dois",
        "i_said": "j_ai_dit ai_dit je_disais",
        "you_are": "t_es tu_es vous_etes tes",
        "can": "peut peut_venir pourrait",
        "instead_of": "au_lieu_de au_lieu_d au_lieu",
        "how_to": "comment",
    },
    phrases={
        "stop": "=laisse tomber, ^laisse tomber, =oublie, ^oublie <time>,"
        " ne demande/propose/remplis/envoie plus/pas/a_personne, ^c est bon * @stop",
        "status": "=alors, =alors ?, =quelqu un ?, et <time> c est bon ?, ^et <time> * ?, <time> * c est bon ?",
        "taken.said": "<name> @takes $, je? l? ai? donne a <name>, j? ai rempli, c est @filled",
        "cancel.said": "@customer a annule, desistement de? <name>?",
        "pace_change": "<number> par <number>, toutes <minutes>",
        "discount_change": "<percent> plutot",
        "settings.quiet_hours": "pas de? messages/offres/sms * <time>, n envoie rien * <time>, silence <time>",
        "undo": "^annule/annuler/defais derniere/dernier",
        "unclear": "je comprends pas, ne comprends pas, que veux tu dire, n annule/annulez pas, ne deplace pas,"
        " <staff> n est pas malade/absente/absent",
        "close": "ne prends personne/rien",
        "schedule": "mon programme, ^j ai qui, programme <time>",
        "help": "quelles commandes/options",
        "resume": "^c est bon * @resume",
    },
    skipped="le la les l un une des du d svp stp s te plait maintenant juste aussi donc peu",
    openers="hmm euh bonjour salut coucou hello peux pouvez pourrais pourriez tu vous je veux voudrais il et ok oui non alors ah bon"
    " bah olga pardon desolee desole merci super genial parfait hey bonsoir allo",
    common="je tu il elle on nous vous ils elles mon ma mes ton ta son sa ses notre me te se que qui quoi a de en au aux avec"
    " pour par et ou mais si non oui est suis es sont ai as avons ont ce cette ces ca c n ne pas plus y aujourd hui demain hier"
    " jour semaine mois heure heures salon matin midi soir apres avant gratuit libre tout tous toutes rien quelqu personne"
    " quand comment sur dans entre fois faut va",
    titles="mme m mr madame monsieur mlle mademoiselle",
    percent="pourcent percent pct pour_cent",
    minutes="minute minutes min mins mn",
    hours="heure heures h",
    third_person="elle il lui son sa ses eux elles leur leurs",
    reasons="annule annuler annulee annulation decommande decommandee malade grippe fievre hopital medecin docteur car parce"
    " covid mort decedee decede enterrement accident enceinte bebe divorce urgence appele telephone operation demenage oublie"
    " mari fils fille mere pere enfant enfants retard arret enrhumee rhume peut venue venu lapin empechement dentiste",
    offer_words="mon ma mes notre nos creneau trou libre libere liberee dernier derniere derniers seulement nouveau nouvelle"
    " special speciale cadeau inclus incluse compris cafe offert offerte gratuit extra soin masque brushing noel mariage fete"
    " disponible place fauteuil promo",
    connectors="et mais",
    causes="car parce puisque",
    questions="est quand ou comment quel quelle combien quoi que",
    relay_openers="de que qu si d",
    ordinals="premier/premiere/1er/1ere deuxieme/second/seconde/2e troisieme/3e quatrieme cinquieme sixieme",
    contractions="pasla",
)
