// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {IEmission, ScheduleConfig} from "../interfaces/IEmission.sol";
import {GovernanceConfig} from "../interfaces/IGovernance.sol";
import {
    BreakerConfig,
    INetworkFactory,
    Implementations,
    NetworkAddresses,
    NetworkConfig
} from "../interfaces/INetworkFactory.sol";
import {IOracleSet, Oracle, OracleSetConfig, SignedReceipt} from "../interfaces/IOracleSet.sol";
import {AssetTotals, Claim, CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Absence} from "../libraries/Evidence.sol";
import {Line, Lines} from "./Lines.sol";
import {IDollar, IToken} from "./Tokens.sol";
import {T} from "./T.sol";

/// A network as it stands after launch, seven oracles whose keys the test holds, and the means to sign anything.
abstract contract Fixture is T {
    using Lines for Line[];

    uint64 internal constant GENESIS = 1_800_000_000;
    uint64 internal constant EPOCH = 1 hours;
    uint64 internal constant WINDOW = 2 hours;
    uint256 internal constant FIRST = 1_000_000e18;
    uint256 internal constant CAP = 10_000_000e18;
    uint208 internal constant PAYOUT = 1_000e6;
    bytes32 internal constant HEADER_TYPEHASH = keccak256(
        "EpochHeader(uint64 epoch,uint32 viewNumber,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint64 factsTime,uint128 tokenEarned,uint128 tokenBurned,uint128 tokenHeld,AssetTotals[] assets,bytes32 extensions)AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)"
    );
    bytes32 internal constant ASSET_TYPEHASH =
        keccak256("AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)");
    bytes32 internal constant RULES = keccak256("rules");
    /// Act through the manager: the governor after its delay, the council at once.
    address internal constant GOVERNOR = address(0x6071);
    address internal constant COUNCIL = address(0xC04C1);
    uint32 internal constant DELAY = 30 minutes;
    address internal constant TREASURY = address(0x72EA);
    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);
    address internal constant CAROL = address(0xCA401);

    INetworkFactory internal factory;
    /// The manager: what it calls is done by governance. Governance.t.sol goes through it, others are it.
    address internal governance;
    IDirectory internal directory;
    IToken internal token;
    IEmission internal emission;
    IOracleSet internal oracleSet;
    IDeviceRegistry internal registry;
    ISettlement internal settlement;
    IDollar internal dollar;
    uint256[] internal keys;
    address[] internal signers;
    /// The ledger that the next header commits to.
    Line[] internal ledger;
    uint256 private salts;

    function setUp() public virtual {
        vm.warp(GENESIS);
        vm.roll(1_000);
        _makeSigners(7);
        dollar = IDollar(deploy("TestDollar", abi.encode(uint8(6))));
        factory = INetworkFactory(deploy("NetworkFactory", abi.encode(_implementations())));
        dollar.mint(address(this), 700e6);
        dollar.approve(address(factory), 700e6);
        uint256[] memory rows = _ceilings();
        NetworkAddresses memory made =
            rows.length == 0 ? factory.launch(_config()) : factory.launchUnder(_config(), rows);
        token = IToken(made.token);
        emission = IEmission(made.emission);
        oracleSet = IOracleSet(made.oracleSet);
        registry = IDeviceRegistry(made.registry);
        settlement = ISettlement(made.settlement);
        directory = IDirectory(made.directory);
        governance = made.governance;
    }

    /// What the compiler made. Not `new`: every test contract would compile all of it again.
    function _implementations() internal returns (Implementations memory) {
        return Implementations({
            token: deploy("NetworkToken", ""),
            emission: deploy("Emission", ""),
            registry: deploy("DeviceRegistry", ""),
            oracleSet: deploy("OracleSet", ""),
            settlement: deploy("Settlement", ""),
            directory: deploy("Directory", ""),
            governance: deploy("Governance", "")
        });
    }

    function _config() internal view virtual returns (NetworkConfig memory) {
        return NetworkConfig({
            name: "Sun",
            symbol: "SUN",
            payment: dollar,
            leastDeposit: _leastDeposit(),
            governance: GovernanceConfig({governor: GOVERNOR, delay: DELAY, council: COUNCIL}),
            treasury: TREASURY,
            rules: RULES,
            challengeWindow: _window(),
            inclusionEpochs: _inclusion(),
            schedule: _schedule(),
            breaker: BreakerConfig({
                mintCapacity: _mintCapacity(),
                mintWindow: 1 days,
                payoutCapacity: PAYOUT,
                payoutWindow: 1 days
            }),
            oracleSet: OracleSetConfig({
                bondAsset: dollar,
                minBond: 100e6,
                activationDelay: 1 hours,
                unbondingTime: _unbonding(),
                decisionTime: _decision()
            }),
            bondPerDevice: _bondPerDevice(),
            oracles: signers,
            payees: signers
        });
    }

    /// Another network of the same oracles, whose bonds are the smallest there can be, and paid by `launcher`.
    function _configOf(string memory name, address launcher) internal returns (NetworkConfig memory config) {
        config = _config();
        config.name = name;
        config.oracleSet.minBond = 10;
        dollar.mint(launcher, 10 * signers.length);
        vm.prank(launcher);
        dollar.approve(address(factory), type(uint256).max);
    }

    function _bondPerDevice() internal pure virtual returns (uint128) {
        return 0;
    }

    function _schedule() internal pure virtual returns (ScheduleConfig memory) {
        return ScheduleConfig({genesis: GENESIS, epochLength: EPOCH, first: FIRST, every: 365 days, cap: CAP});
    }

    /// None: the schedule halves.
    function _ceilings() internal pure virtual returns (uint256[] memory) {
        return new uint256[](0);
    }

    function _mintCapacity() internal pure virtual returns (uint208) {
        return 500_000e18;
    }

    function _unbonding() internal pure virtual returns (uint48) {
        return 7 days;
    }

    function _decision() internal pure virtual returns (uint48) {
        return 7 days;
    }

    function _leastDeposit() internal pure virtual returns (uint128) {
        return 1;
    }

    function _inclusion() internal pure virtual returns (uint64) {
        return 4;
    }

    function _window() internal pure virtual returns (uint64) {
        return WINDOW;
    }

    // The ledger

    /// Sets what an account has earned of an asset (and spent, of the payment asset), whatever it was before.
    function put(address account, IERC20 asset, uint256 earned, uint256 spent) internal {
        for (uint256 i = 0; i < ledger.length; ++i) {
            if (ledger[i].account == account && ledger[i].asset == address(asset)) {
                (ledger[i].earned, ledger[i].spent) = (earned, spent);
                return;
            }
        }
        ledger.push(Line(account, address(asset), earned, spent, 0, 0));
    }

    /// Sets what of an account's deposit waits in escrow. The account has a line.
    function lock(address account, uint256 amount, uint256 until) internal {
        for (uint256 i = 0; i < ledger.length; ++i) {
            if (ledger[i].account == account && ledger[i].asset == address(dollar)) {
                (ledger[i].locked, ledger[i].lockedUntil) = (amount, until);
            }
        }
    }

    function totalLocked() internal view returns (uint128 locked) {
        for (uint256 i = 0; i < ledger.length; ++i) {
            locked += uint128(ledger[i].locked);
        }
    }

    function totalOf(IERC20 asset) internal view returns (uint128 earned, uint128 spent) {
        for (uint256 i = 0; i < ledger.length; ++i) {
            if (ledger[i].asset != address(asset)) continue;
            earned += uint128(ledger[i].earned);
            spent += uint128(ledger[i].spent);
        }
    }

    function proofFor(address account, IERC20 asset)
        internal
        view
        returns (Line memory line, bytes32[] memory proof)
    {
        for (uint256 i = 0; i < ledger.length; ++i) {
            if (ledger[i].account == account && ledger[i].asset == address(asset)) {
                return (ledger[i], ledger.proofOf(i));
            }
        }
        revert("no such line");
    }

    // Headers

    /// The next header over the ledger as it stands, complete but for its signatures. Its facts are those of now, or, where
    /// the epoch is over, of its end.
    function nextHeader() internal view returns (EpochHeader memory header) {
        uint64 epoch = settlement.nextEpoch();
        header.epoch = epoch;
        header.parent = epoch == 0 ? bytes32(0) : settlement.headerHashOf(epoch - 1);
        header.rules = settlement.rulesOf(epoch);
        header.evidenceRoot = keccak256(abi.encode("evidence", epoch));
        header.bundle = keccak256(abi.encode("bundle", epoch));
        header.stateRoot = keccak256(abi.encode("state", epoch));
        header.ledgerRoot = ledger.length == 0 ? keccak256(abi.encode("ledger", epoch)) : ledger.rootOf();
        header.factsBlock = uint64(vm.getBlockNumber());
        uint256 end = settlement.endOf(epoch);
        header.factsTime = uint64(vm.getBlockTimestamp() < end ? vm.getBlockTimestamp() : end);
        (header.tokenEarned,) = totalOf(token);
        header.assets = new AssetTotals[](1);
        header.assets[0].asset = address(dollar);
        (header.assets[0].earned, header.assets[0].spent) = totalOf(dollar);
        header.assets[0].locked = totalLocked();
    }

    /// Only the compiler's other pipeline copies a header into storage: tests keep its encoding there.
    function decoded(bytes memory encoded) internal pure returns (EpochHeader memory) {
        return abi.decode(encoded, (EpochHeader));
    }

    /// Waits for the epoch's end, has the first five oracles sign, and submits.
    function submit(EpochHeader memory header) internal returns (EpochHeader memory) {
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        settlement.submit(header, packed(), signed, signatures);
        return header;
    }

    /// Submits the ledger as it stands and lets the challenge window pass.
    function settle() internal returns (EpochHeader memory header) {
        header = submit(nextHeader());
        skip(_window());
    }

    /// The same, and opens the root.
    function settleAndActivate() internal returns (EpochHeader memory header) {
        header = settle();
        settlement.activate(header);
    }

    /// Settles until the facts hold what is done by now.
    function catchUp() internal {
        uint256 now_ = vm.getBlockTimestamp();
        while (settleAndActivate().factsTime < now_) {}
    }

    function awaitEnd(EpochHeader memory header) internal {
        uint256 end = settlement.endOf(header.epoch);
        if (vm.getBlockTimestamp() <= end) vm.warp(end + 1);
    }

    function sign(EpochHeader memory header, uint256 count)
        internal
        view
        returns (uint256 signed, CompactSignature[] memory signatures)
    {
        signatures = new CompactSignature[](count);
        for (uint256 i = 0; i < count; ++i) {
            signatures[i] = signatureOf(keys[i], header);
            signed |= 1 << i;
        }
    }

    function signatureOf(uint256 key, EpochHeader memory header)
        internal
        view
        returns (CompactSignature memory made)
    {
        (made.r, made.vs) = vm.signCompact(key, digestOf(header));
    }

    function packed() internal view returns (bytes memory all) {
        for (uint256 i = 0; i < signers.length; ++i) {
            all = bytes.concat(all, bytes20(signers[i]));
        }
    }

    function hashOf(EpochHeader memory header) internal pure returns (bytes32) {
        bytes memory rows;
        for (uint256 i = 0; i < header.assets.length; ++i) {
            rows = bytes.concat(rows, keccak256(abi.encode(ASSET_TYPEHASH, header.assets[i])));
        }
        bytes memory front = abi.encode(
            HEADER_TYPEHASH, header.epoch, header.viewNumber, header.parent, header.rules, header.evidenceRoot
        );
        bytes memory middle = abi.encode(header.bundle, header.stateRoot, header.ledgerRoot);
        bytes memory figures = abi.encode(
            header.factsBlock, header.factsTime, header.tokenEarned, header.tokenBurned, header.tokenHeld
        );
        return keccak256(bytes.concat(front, middle, figures, keccak256(rows), header.extensions));
    }

    function digestOf(EpochHeader memory header) internal view returns (bytes32) {
        return keccak256(
            abi.encodePacked(hex"1901", domainOf("Cairn Settlement", address(settlement)), hashOf(header))
        );
    }

    function domainOf(string memory name, address contract_) internal view returns (bytes32) {
        return domainIn(networkOf(address(settlement), settlement.genesisHash()), name, contract_);
    }

    function domainIn(bytes32 network, string memory name, address contract_)
        internal
        view
        returns (bytes32)
    {
        bytes32 typeHash = keccak256(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
        );
        bytes memory front = abi.encode(typeHash, keccak256(bytes(name)), keccak256("2"), block.chainid);
        return keccak256(bytes.concat(front, abi.encode(contract_, network)));
    }

    function networkOf(address contract_, bytes32 genesisHash) internal view returns (bytes32) {
        bytes32 typeHash = keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)");
        return keccak256(abi.encode(typeHash, block.chainid, contract_, genesisHash));
    }

    // Proofs

    /// As if the caller had committed to this call a minute ago.
    function committed(address caller, bytes memory data) internal {
        bytes32 commitment = keccak256(abi.encode(caller, keccak256(data)));
        uint256 now_ = vm.getBlockTimestamp();
        vm.warp(now_ - 1 minutes);
        vm.prank(caller);
        oracleSet.commitProof(commitment);
        vm.warp(now_);
    }

    /// Committed to, and brought. @param why it is refused; empty when it is not.
    function proveEquivocation(
        address by,
        EpochHeader memory a,
        CompactSignature memory signatureA,
        EpochHeader memory b,
        CompactSignature memory signatureB,
        bytes memory why
    ) internal returns (uint256) {
        bytes32 salt = bytes32(++salts);
        committed(by, abi.encodeCall(oracleSet.proveEquivocation, (a, signatureA, b, signatureB, salt)));
        vm.prank(by);
        if (why.length > 0) vm.expectRevert(why);
        return oracleSet.proveEquivocation(a, signatureA, b, signatureB, salt);
    }

    function proveOverBudget(
        address by,
        EpochHeader memory header,
        CompactSignature memory signature,
        bytes memory why
    ) internal returns (uint256) {
        bytes32 salt = bytes32(++salts);
        committed(by, abi.encodeCall(oracleSet.proveOverBudget, (header, signature, salt)));
        vm.prank(by);
        if (why.length > 0) vm.expectRevert(why);
        return oracleSet.proveOverBudget(header, signature, salt);
    }

    function proveOmission(
        address by,
        SignedReceipt memory receipt,
        EpochHeader[] memory headers,
        Absence[] memory absences,
        bytes memory why
    ) internal returns (uint256) {
        bytes32 salt = bytes32(++salts);
        committed(by, abi.encodeCall(oracleSet.proveOmission, (receipt, headers, absences, salt)));
        vm.prank(by);
        if (why.length > 0) vm.expectRevert(why);
        return oracleSet.proveOmission(receipt, headers, absences, salt);
    }

    function noFault(string memory why) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, why);
    }

    // Governance

    /// Scheduled by the governor, and done when it may be.
    function govern(address target, bytes memory data) internal {
        vm.prank(GOVERNOR);
        IAccessManager(governance).schedule(target, data, 0);
        skip(DELAY);
        vm.prank(GOVERNOR);
        IAccessManager(governance).execute(target, data);
    }

    // People

    /// Deposited and not withdrawn, over all accounts.
    function hereOf(address asset) internal view returns (uint256) {
        return uint256(settlement.stateOf(asset).deposited) - settlement.stateOf(asset).withdrawn;
    }

    /// All zero for an account that no oracle has now.
    function oracleOf(address account) internal view returns (Oracle memory it) {
        it = oracleSet.oracleOf(oracleSet.liableFor(account));
        if (it.account != account) delete it;
    }

    function depositFor(address account, uint256 amount) internal {
        dollar.mint(account, amount);
        vm.startPrank(account);
        dollar.approve(address(settlement), amount);
        settlement.deposit(account, address(dollar), amount);
        vm.stopPrank();
    }

    function claim(address account) internal returns (uint256) {
        (Line memory line, bytes32[] memory proof) = proofFor(account, token);
        return settlement.claim(Claim(line, proof));
    }

    function claimPayment(address account) internal returns (uint256) {
        return claimOf(account, dollar);
    }

    function claimOf(address account, IERC20 asset) internal returns (uint256) {
        (Line memory line, bytes32[] memory proof) = proofFor(account, asset);
        return settlement.claim(Claim(line, proof));
    }

    function withdraw(address account) internal returns (uint256) {
        (Line memory line, bytes32[] memory proof) = proofFor(account, dollar);
        return settlement.withdraw(Claim(line, proof));
    }

    /// Keys 1 … n, ascending by address, as the contracts want them.
    function _makeSigners(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            keys.push(i + 1);
            for (uint256 j = i; j > 0 && vm.addr(keys[j - 1]) > vm.addr(keys[j]); --j) {
                (keys[j - 1], keys[j]) = (keys[j], keys[j - 1]);
            }
        }
        for (uint256 i = 0; i < count; ++i) {
            signers.push(vm.addr(keys[i]));
        }
    }
}
