import { list } from "../list";

/**
 * Trades and posts, singular: those who hold them are one's own people more often than not. After the groups of the
 * International Standard Classification of Occupations (ISCO-08), in everyday words.
 */
export const occupations = list(`
  account_manager actor actuary administrator agronomist aide animator announcer archivist artist assembler assessor attendant auctioneer auditor author baker banker barber barista bartender bookkeeper brewer bricklayer broker builder bus_driver butcher 
  captain carpenter chemist chief choreographer civil_servant cleaner coach coder commander conductor constable contractor controller cook coordinator copywriter counsellor counselor courier curator
  data_scientist dean deckhand dentist deputy developer dietician dietitian docker doorman driver economist electrician estimator fabricator facilitator faculty firefighter fisher fitter florist forester gardener geologist
  geriatrician glazier goalkeeper guard hairdresser handyman head_of_department headmaster headteacher housekeeper illustrator inspector installer instructor interpreter investigator janitor joiner
  judge lab_technician labourer landscaper lecturer liaison lifeguard line_manager lineman locksmith machinist maid matron mason master_baker merchandiser minister moderator musician negotiator nursery_nurse nutritionist official
  optician orderly packer painter paralegal paramedic pastor pathologist pharmacist photographer picker pilot pipefitter plasterer plumber postman practitioner preacher priest principal_engineer printer prison_officer probation_officer producer
  product_manager product_owner professor project_manager proofreader psychiatrist psychologist public_official public_servant purchaser radiographer radiologist ranger referee registrar reporter researcher roofer sailor salesman saleswoman scout
  security_guard seller senior_leader servant service_agent shipwright shop_assistant shop_floor skipper sous-chef sommelier statistician stevedore stockkeeper stylist superintendent supervisor surveyor tailor
  teaching_assistant teaching_staff team_manager telephonist train_driver trainer translator treasurer truck_driver tutor typist underwriter veterinarian vet warden warehouse_worker warehouseman watchman welder writer youth_worker
  agent board board_member branch_manager c-suite chair committee frontline front_line head leadership_team management_team management_board middle_manager
  professional senior_management superior trustee our_people our_team our_teams our_staff councillor councilor coworkers scrum_master people_manager coaches new_joiner 
`);
