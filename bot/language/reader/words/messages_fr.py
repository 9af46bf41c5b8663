"""French: what people write of their own accord. The sets of `replies_fr` hold here too."""

SETS = """
rdv: rendez_vous rdv rdvs creneau reservation reservations visite seance consultation place heure
annuler: annule annuler annulez annulation supprime supprimer supprimez efface effacer effacez enleve enlever enlevez
    retire retirer decommande decommander abandonner abandonne jeter jette raye rayer desactive desactiver vide vider
deplacer: deplace deplacer deplacez change changer changez changement decale decaler decalez reporte reporter reportez
    modifie modifier modifiez avance avancer avancez repousse repousser reprogramme reprogrammer reprogrammez repense
    mise_a_jour mettre_a_jour mets_a_jour mettez_a_jour actualise actualiser replanifie replanifier prolonge prolonger
    etendre retarde retarder
creer: reserve reserver reservez programme programmer programmez planifie planifier planifiez prends prendre prenez
    fixe fixer fixez cree creer creez ajoute ajouter ajoutez mets mettre mettez organise organiser organisez nouveau
    nouvelle faire fais faites etablir etablis demande demander besoin_d_un cherche obtenir inscris inscrire note
    noter
personne: personne humain humaine humains quelqu_un agent conseiller conseillere responsable patron patronne gerant
    gerante operateur operatrice olga assistance support service_client service_d_assistance service_clientele gens
    vrai_personne quelqu
machine: robot bot machine ordinateur ia chatbot automatique automate intelligence_artificielle programme repondeur
    humain humaine vraie_personne reel reelle personne_reelle
avis: messages message offres offre publicite pub pubs promotions newsletter sms notifications mails emails
agenda: calendrier agenda planning emploi_du_temps programme horaire calendriers
reunion: reunion reunions evenement evenements conference
quand: aujourd_hui demain soir matin midi apres_midi nuit lundi mardi mercredi jeudi vendredi samedi dimanche semaine
    mois week_end weekend #clock #number #date journee prochaine prochain
soin: coupe couleur coloration meches manucure pedicure brushing epilation massage soin barbe sourcils cils lissage
    coiffure cheveux ongles balayage permanente tresses
"""

TABLE = """
injection 5
    ignore*|oublie*|neglige*|contourne* .. instructions|regles|consignes|prompt|precedent*|systeme ; prompt ;
    instructions systeme|cachees|secretes ; tes|vos|les instructions|consignes ; fais comme ;
    comporte|agis|fais_semblant ; tu es|vous_etes maintenant|desormais ; mode developpeur|admin|dieu ; qui d autre ;
    a qui d ; qui avez vous ; autres clients|clientes ; noms|numeros|telephones|liste|donnees .. clients|clientes ;
    a qui etait|est ; qui a annule ; mot de passe ; cle api ; #percent .. ou|sinon|maintenant|gratuit|svp ;
    donne*|fais|faites|accorde*|applique* .. #percent|gratuit*|reduction|remise ;
    je suis olga|la_patronne|le_patron|la_gerante|l_administrateur|le_developpeur|l_admin ;
    <annuler>|deplace .. de maria|ana|ben|tous|toutes ; tous les <rdv>|rendez_vous .. clients ;
    le rdv|rendez_vous de maria|ana|ben|cleo
opt_out 5
    <annuler> .. abonnement|newsletter ; desabonn*|desinscri* ; arret*|cess* de|d .. ecrire|envoyer|contacter ;
    arret*|cess* .. <avis> ; veux|souhaite plus .. <avis>|recevoir|rien ; ne m ecri*|envoy*|contact* plus|jamais ;
    me contact*|ecri*|envoy* plus ; ^plus de|d|aucun|aucune <avis> ; retir*|enlev* .. liste ; laissez moi tranquille
opt_in 4
    abonner|abonnement|m_abonner|inscrire .. newsletter|offres|avis ; recevoir .. offres|newsletter|promotions ;
    je veux recevoir? .. offres ; m abonner ; reabonn*
bot_challenge 5
    es|etes|est tu|vous|ce .. <machine>|personne|vrai|vraie|humain ; vous|tu etes|es .. <machine> ;
    tu es|t_es|vous_etes .. <machine>|vrai|vraie ; c est .. <machine> ;
    je parle|ecris|discute|dialogue .. <machine>|qui|quelqu_un|personne ; parle je .. ; a qui .. je? parle|ai|ecris ;
    <machine> ou .. <machine>|personne ; ^<machine>$ ; qui es|etes tu|vous$ ; c est qui$ ; qui est ce|la$ ; qui m ecrit|envoie ; avec|a un <machine> ;
    ai je affaire
handoff 4
    parler|parle|discuter|contacter|contactez|contacte|joindre|echanger|communiquer .. a|avec|le|l|un|une? ..
    <personne> ; veux|voudrais|besoin|prefere|donnez .. <personne> ; appelez|appelle|rappelez|rappelle moi ;
    pouvez|peux|pourriez|peut vous|tu|on .. m appeler|rappeler ; m appeler|rappeler ; passez|passe moi ;
    ^<personne>$ ; vraie personne ; service client|clients|humain|clientele|d_assistance ; une personne avec|a ;
    y a t il .. <personne> ; <personne> .. parler ;
    reclamation|plainte|scandaleux|inadmissible|honteux|arnaque|honte ;
    connard*|connasse|putain|merde|imbecile*|idiot*|nul|nuls|nulle ; :angry: ; j en ai marre|assez ; ras le bol ;
    aide humaine
privacy 4
    que|qu|quelles|quoi .. savez|sais|avez|as|donnees|informations|infos .. moi|sur ;
    qui .. donne|donnes|file|passe .. numero|mon ; d ou .. numero|avez|connaissez|sort ;
    comment .. eu|avez|as|trouve .. numero|mon|mes ;
    <annuler>|supprimez|effacez .. mes|mon|toutes|tout .. donnees|numero|compte|infos|informations ;
    supprimez|efface*|oubliez|supprime moi ; mes donnees ; donnees personnelles ; rgpd|cnil|gdpr ; vie privee ;
    confidentialite ; qui .. lit|voit .. messages|conversation ; droit a l oubli
wrong_person 4
    mauvais|faux numero ; mauvaise personne ; erreur de numero|personne|destinataire ;
    trompe*|trompez de numero|personne ; vous vous trompez|etes_trompe ;
    je ne suis pas #name|cette|la_personne|celle ; suis pas #name ; c est pas #name ; connais pas ; ne connais .. ;
    pas le bon numero ; qui est #name ; nouveau numero ; ce n est pas .. #name
minor 4
    j ai #number|onze|douze|treize|quatorze|quinze ans ; je suis mineur* ; mineure$
off_topic 4
    ecri*|raconte*|fais|chante*|compose* .. poeme|blague|chanson|histoire|recette|haiku ; poeme|blague|devinette ;
    meteo|bitcoin|football|president|capitale|horoscope|loto ; traduis|traduire|traduction ; devoirs ;
    code .. python ; epouse moi ; je t aime ; sens de la vie ; quel temps fait|fera
late 4
    en|du|de|minutes|min retard ; retard de ; j aurai|serai|arrive .. retard|minutes|min ; retard ; j arrive ;
    bouchons|embouteillages ; en route|chemin ; je suis coince*
waitlist 4
    venir|avoir|quelque|y_a_t_il|possible|rdv|place .. plus_tot|avant .. que|<day>|le? ; plus tot que ;
    avant <day>|le ; previens|prevenez|dites|dis|avertis*|contacte* .. si|quand .. place|libere|annule|creneau|
    desiste|tot|dispo* ; liste d attente ; si|quand .. libere|annule|desiste ; si .. place|creneau .. libere|dispo* ;
    quelque chose .. plus_tot|se_libere ; un desistement ; plus tot possible
reschedule 4
    <deplacer> .. <rdv>|rendez_vous|date|l_heure|jour|reunion ; <deplacer> .. a|au|pour|vers .. <quand> ; <deplacer> ;
    autre jour|heure .. a_la_place|plutot ; peux|puis|pourrais|peut|possible .. <deplacer> ; au lieu de .. <day> ;
    <rdv> .. <deplacer> ; <rdv> .. plus_tard|plus_tot
cancel 4
    <annuler> .. <rdv>|rendez_vous|reunion|<day>|tous|reservation ;
    je dois|veux|voudrais|souhaite|faut|peux .. <annuler> ; <rdv> .. <annuler> ; plus besoin .. <rdv>
cant_come 3
    ne|n|je peux|pourrai|pourrais|viendrai|serai .. pas .. venir|la|honorer|rendez_vous|rdv|<day> ; pourrai pas ;
    un empechement ; peux pas venir ; je suis malade
book 4
    <creer> .. rendez_vous|rdv|<soin>|reunion|creneau|reservation ; <creer> .. un|une .. pour .. <quand> ;
    nouveau|nouvelle rendez_vous|rdv|reunion|reservation ;
    ^rendez_vous|rdv .. pour|avec|chez|le|a|medecin|dentiste|<quand>
book 2
    rendez_vous|rdv .. pour|avec|chez|le|a|svp|<quand> ; un rendez_vous|rdv ;
    je voudrais|veux|souhaite|aimerais|besoin .. venir|reserver|rendez_vous|rdv|<soin>|couper|coiffer ;
    me faire couper|coiffer|coiffer|colorer ; couper|couleur .. cheveux ; ^<soin>$ ; prendre un? rendez_vous|rdv ;
    reserver ; je peux venir
thanks 2
    merci|mci|remercie|thanks ; merci beaucoup|bcp|bien|infiniment ; c est gentil|sympa|adorable ;
    vous etes|t_es|tu_es gentil*|top|genial* ; :thanks: ; bon travail
nothing_else 4
    ^non .. merci|c_est_tout|ca_ira|c_est_bon|rien ; c est tout ; ce sera tout ; rien d autre ; ^rien|non$ ; ca ira ;
    c est bon merci ; plus besoin .. rien
goodbye 3
    au revoir ; bonne journee|soiree|nuit|semaine|fin|continuation ; bon week_end|weekend ;
    a bientot|plus|demain|la_prochaine|une_prochaine ; bye|ciao|tchao|adieu ; bisous|bises ;
    je dois y_aller|partir|filer ; cordialement ; salut et
stop 3
    arret*|stop|silence|tais|taisez|chut|assez|quitter|quitte|quittez|sortir|sors|fin|terminer|termine|terminez|finir|
    finis ; tais|taisez toi|vous ; laisse*|laissez tomber ; laisse tomber ; oublie*|oubliez ca|cela|tout|le|moi? ;
    <annuler> .. ca|cela|tout|ceci|svp ; ^ok|non|juste|oh|s_il_te_plait|simplement <annuler> ; <annuler>$ ;
    ^<annuler> ; mets|mettez|mettre .. fin ; ne .. fais|faites|le_fais|recommence* .. pas|plus ;
    sois|soyez|soit|etre|reste .. tranquille|calme|silencieux|sage ; ca suffit ; la|ta ferme ; ferme la|ta ; gueule ;
    ce n est pas grave ; pas grave ; peu importe ; tant pis ; ne parle*|dis .. plus|pas ; personne .. s_en ;
    va|allez t_en|vous_en ; rien ; calme toi
greeting 1
    bonjour|bonsoir|salut|coucou|hello|hey|hi|cc|yo|allo|re ; ca va ; comment vas|allez|ca|tu .. tu|vous|va ;
    quoi de neuf ; bien le bonjour
"""
