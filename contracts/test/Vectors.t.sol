// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IDeviceRegistry, Registration} from "../interfaces/IDeviceRegistry.sol";
import {IEmission, ScheduleConfig} from "../interfaces/IEmission.sol";
import {NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {AssetTotals, EpochHeader, ISettlement, LedgerLine as Line} from "../interfaces/ISettlement.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {Schedule} from "../libraries/Schedule.sol";
import {Fixture} from "./Fixture.sol";
import {Lines} from "./Lines.sol";

/// Golden vectors that TypeScript and Solidity are both held against. header, consent, move, ledger and evidence are written
/// by protocol/contract-vectors.test.ts; emission is the schedule of HIP-20 (60 M a year, halved every second year), worked
/// out apart from either; ceilings by chain/launch/ceilings.test.ts.
contract VectorsTest is Fixture {
    using Schedule for ScheduleConfig;

    string private json;

    function test_emission() public {
        _read("emission");
        ScheduleConfig memory schedule = ScheduleConfig({
            genesis: 1_000,
            epochLength: 1,
            first: _uint("first"),
            every: uint64(_uint("everySeconds")),
            cap: _uint("cap")
        });
        uint256[] memory times = _uints("seconds");
        uint256[] memory expected = _uints("cumulative");
        assertTrue(times.length > 20 && times.length == expected.length, "vectors are there");
        for (uint256 i = 0; i < times.length; ++i) {
            assertEq(schedule.cumulativeAt(1_000 + times[i]), expected[i]);
        }
    }

    /// Each policy's ceiling as TypeScript lays it, computed by the contract itself.
    function test_ceilings() public {
        _read("ceilings");
        uint256 count = _uint("count");
        for (uint256 i = 0; i < count; ++i) {
            string memory row = string.concat("[", vm.toString(i), "]");
            uint256[] memory rows = _uints(string.concat("rows", row));
            NetworkConfig memory config = _configOf(string.concat("Moon ", vm.toString(i)), address(this));
            config.schedule.first = _uints("first")[i];
            config.schedule.every = uint64(_uints("everySeconds")[i]);
            config.schedule.cap = _uint("cap");
            config.breaker.mintCapacity = type(uint208).max;
            IEmission made = IEmission(factory.launchUnder(config, rows).emission);
            uint256[] memory times = _uints(string.concat("seconds", row));
            uint256[] memory expected = _uints(string.concat("most", row));
            assertTrue(times.length > 10 && times.length == expected.length, "vectors are there");
            for (uint256 j = 0; j < times.length; ++j) {
                assertEq(made.cumulativeAt(GENESIS + times[j]), expected[j]);
            }
        }
        assertTrue(count > 6, "vectors are there");
    }

    function test_networks() public {
        _read("network");
        bytes32[] memory ids = _words("network");
        assertTrue(ids.length == _uint("count") && ids.length > 0, "vectors are there");
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes32 made = keccak256(
                abi.encode(
                    _words("blockHash")[i], _uints("blockTime")[i], _uints("start")[i], _words("rules")[i]
                )
            );
            assertEq(made, _words("genesisHash")[i]);
            vm.chainId(_uints("chainId")[i]);
            assertEq(networkOf(vm.parseJsonAddressArray(json, ".settlement")[i], made), ids[i]);
        }
    }

    /// The contract itself makes TypeScript's network ids and digests.
    function test_headers() public {
        _read("header");
        ISettlement place = ISettlement(_placeSettlement());
        bytes32[] memory hashes = _words("structHash");
        bytes32[] memory digests = _words("digest");
        bytes32 domain = domainIn(_word("network"), "Cairn Settlement", address(place));
        assertEq(place.networkId(), _word("network"));
        assertTrue(hashes.length == _uint("count") && hashes.length > 0, "vectors are there");
        for (uint256 i = 0; i < hashes.length; ++i) {
            EpochHeader memory header = _header(i);
            assertEq(hashOf(header), hashes[i]);
            assertEq(keccak256(abi.encodePacked(hex"1901", domain, hashes[i])), digests[i]);
            assertEq(place.digestOf(header), digests[i]);
        }
    }

    function test_ledger() public {
        _read("ledger");
        address[] memory accounts = vm.parseJsonAddressArray(json, ".account");
        address[] memory assets = vm.parseJsonAddressArray(json, ".asset");
        uint256[] memory earned = _uints("earned");
        uint256[] memory spent = _uints("spent");
        uint256[] memory locked = _uints("locked");
        uint256[] memory until = _uints("lockedUntil");
        bytes32[] memory leaves = _words("leaf");
        bytes32 root = vm.parseJsonBytes32(json, ".root");
        assertTrue(leaves.length == _uint("count") && leaves.length > 0, "vectors are there");
        for (uint256 i = 0; i < leaves.length; ++i) {
            Line memory line = Line(accounts[i], assets[i], earned[i], spent[i], locked[i], until[i]);
            assertEq(Lines.leafOf(line), leaves[i]);
            bytes32[] memory proof = _words(string.concat("proofs[", vm.toString(i), "]"));
            assertTrue(
                MerkleProof.verify(proof, root, leaves[i]), "a proof of TypeScript's leads to its root"
            );
        }
    }

    function test_evidence() public {
        _read("evidence");
        bytes32[] memory ids = _words("id");
        uint256[] memory arrived = _uints("arrivedAtMs");
        bytes32[] memory leaves = _words("leaf");
        bytes32 root = vm.parseJsonBytes32(json, ".root");
        assertTrue(leaves.length == _uint("count") && leaves.length > 0, "vectors are there");
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertEq(keccak256(bytes.concat(keccak256(abi.encode(i, ids[i], arrived[i])))), leaves[i]);
            bytes32[] memory proof = _words(string.concat("proofs[", vm.toString(i), "]"));
            assertTrue(
                MerkleProof.verify(proof, root, leaves[i]), "a proof of TypeScript's leads to its root"
            );
            assertTrue(i == 0 || ids[i - 1] < ids[i], "neighbours prove what is not between them");
        }
        uint256 below = _uint("absentAfterIndex");
        bytes32 absent = vm.parseJsonBytes32(json, ".absent");
        assertTrue(ids[below] < absent && absent < ids[below + 1], "an absent message has its place");
    }

    /// TypeScript's devices, with their own signatures in both forms of s, are registered by the contract itself.
    function test_consents() public {
        address place = _placeRegistry("consent");
        bytes32[] memory ids = _words("device");
        bytes32[] memory hashed = _words("sha256");
        bytes32[] memory digests = _words("digest");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signature");
        bytes[] memory others = vm.parseJsonBytesArray(json, ".otherSignature");
        bytes32 domain = domainIn(_word("network"), "Cairn DeviceRegistry", place);
        for (uint256 i = 0; i < ids.length; ++i) {
            Registration memory it = _registration(i);
            uint256 nonce = _uints("nonce")[i];
            bytes memory message = abi.encodePacked(hex"1901", domain, _consentHash(it, nonce));
            assertEq(_consentHash(it, nonce), _words("structHash")[i]);
            assertEq(keccak256(message), digests[i]);
            assertEq(sha256(message), hashed[i]);
            assertEq(DeviceKey.idOf(it.keyX, it.keyY), ids[i]);
            _setNonce(place, ids[i], nonce);
            assertTrue(_registers(place, it, signatures[i]) == ids[i], "as it was signed");
            _setNonce(place, ids[i], nonce);
            if (it.keyY != 0) assertTrue(_registers(place, it, others[i]) == ids[i], "with the other s");
        }
        assertTrue(ids.length == _uint("count") && ids.length > 0, "vectors are there");
    }

    function test_moves() public {
        _read("consent");
        bytes32[] memory xs = _words("keyX");
        bytes32[] memory ys = _words("keyY");
        address place = _placeRegistry("move");
        bytes32[] memory ids = _words("device");
        uint256[] memory cells = _uints("cell");
        uint256[] memory nonces = _uints("nonce");
        uint256[] memory deadlines = _uints("deadline");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signature");
        for (uint256 i = 0; i < ids.length; ++i) {
            _setNonce(place, ids[i], nonces[i]);
            _setOwner(place, ids[i], ALICE);
            vm.prank(ALICE);
            IDeviceRegistry(place).move(ids[i], xs[i], ys[i], uint64(cells[i]), deadlines[i], signatures[i]);
            assertEq(IDeviceRegistry(place).deviceOf(ids[i]).nonce, nonces[i] + 1);
        }
        assertTrue(ids.length == _uint("count") && ids.length > 0, "vectors are there");
    }

    /// Deployed for another chain: here nothing that it keeps of that one holds.
    function setUp() public override {
        vm.chainId(1);
        super.setUp();
    }

    /// Our settlement, as it would be at the vectors' place, launched with their genesis hash.
    function _placeSettlement() private returns (address place) {
        vm.chainId(_uint("chainId"));
        place = vm.parseJsonAddress(json, ".settlement");
        vm.etch(place, _inVectors(address(settlement).code));
    }

    function _placeRegistry(string memory name) private returns (address place) {
        _read(name);
        vm.chainId(_uint("chainId"));
        place = vm.parseJsonAddress(json, ".registry");
        vm.etch(place, _inVectors(address(registry).code));
    }

    /// Immutables stand in the code: those that say which network it is are put in the vectors' place.
    function _inVectors(bytes memory code) private view returns (bytes memory) {
        bytes32 ours = bytes32(uint256(uint160(address(settlement))));
        bytes32 theirs = bytes32(uint256(uint160(vm.parseJsonAddress(json, ".settlement"))));
        uint256 found = _replace(code, ours, theirs);
        found *= _replace(code, settlement.genesisHash(), _word("genesisHash"));
        assertTrue(found > 0, "both are in the code");
        return code;
    }

    function _replace(bytes memory code, bytes32 from, bytes32 to) private pure returns (uint256 found) {
        for (uint256 i = 0; i + 32 <= code.length; ++i) {
            bool same = code[i + 31] == from[31];
            for (uint256 j = 0; j < 32 && same; ++j) {
                same = code[i + j] == from[j];
            }
            for (uint256 j = 0; j < 32 && same; ++j) {
                code[i + j] = to[j];
            }
            if (same) ++found;
        }
    }

    function _header(uint256 i) private view returns (EpochHeader memory) {
        uint256 rows = _uints("assetCount")[i];
        AssetTotals[] memory assets = new AssetTotals[](rows);
        string memory row = string.concat("[", vm.toString(i), "]");
        for (uint256 j = 0; j < rows; ++j) {
            assets[j] = AssetTotals({
                asset: vm.parseJsonAddressArray(json, string.concat(".asset", row))[j],
                earned: uint128(_uints(string.concat("assetEarned", row))[j]),
                spent: uint128(_uints(string.concat("assetSpent", row))[j]),
                locked: uint128(_uints(string.concat("assetLocked", row))[j])
            });
        }
        return EpochHeader({
            epoch: uint64(_uints("epoch")[i]),
            viewNumber: uint32(_uints("viewNumber")[i]),
            parent: _words("parent")[i],
            rules: _words("rules")[i],
            evidenceRoot: _words("evidenceRoot")[i],
            bundle: _words("bundle")[i],
            stateRoot: _words("stateRoot")[i],
            ledgerRoot: _words("ledgerRoot")[i],
            factsBlock: uint64(_uints("factsBlock")[i]),
            factsTime: uint64(_uints("factsTime")[i]),
            tokenEarned: uint128(_uints("tokenEarned")[i]),
            tokenBurned: uint128(_uints("tokenBurned")[i]),
            tokenHeld: uint128(_uints("tokenHeld")[i]),
            assets: assets,
            extensions: _words("extensions")[i]
        });
    }

    function _registration(uint256 i) private view returns (Registration memory) {
        return Registration({
            keyX: _words("keyX")[i],
            keyY: _words("keyY")[i],
            owner: vm.parseJsonAddressArray(json, ".owner")[i],
            cell: uint64(_uints("cell")[i]),
            model: _words("model")[i],
            details: vm.parseJsonBytesArray(json, ".details")[i],
            deadline: _uints("deadline")[i]
        });
    }

    function _consentHash(Registration memory it, uint256 nonce) private pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "DeviceConsent(bytes32 keyX,bytes32 keyY,address owner,uint64 cell,bytes32 model,bytes32 details,uint256 nonce,uint256 deadline)"
        );
        bytes32 details = keccak256(it.details);
        return keccak256(
            abi.encode(typeHash, it.keyX, it.keyY, it.owner, it.cell, it.model, details, nonce, it.deadline)
        );
    }

    function _registers(address place, Registration memory it, bytes memory signature)
        private
        returns (bytes32)
    {
        return IDeviceRegistry(place).register(it, signature);
    }

    /// A device that was there before, and is not now.
    function _setNonce(address place, bytes32 device, uint256 nonce) private {
        vm.store(place, _slotOf(device), bytes32(nonce << 200));
        assertEq(IDeviceRegistry(place).deviceOf(device).nonce, nonce);
    }

    /// Registered in second 1.
    function _setOwner(address place, bytes32 device, address owner) private {
        uint256 before = uint256(vm.load(place, _slotOf(device)));
        vm.store(place, _slotOf(device), bytes32(before | (1 << 160) | uint160(owner)));
        assertEq(IDeviceRegistry(place).deviceOf(device).owner, owner);
    }

    function _slotOf(bytes32 device) private pure returns (bytes32) {
        return keccak256(abi.encode(device, uint256(DEVICES_SLOT)));
    }

    uint256 private constant DEVICES_SLOT = 5;

    function _read(string memory name) private {
        json = vm.readFile(string.concat("contracts/test/vectors/", name, ".json"));
    }

    function _uint(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".", key));
    }

    function _word(string memory key) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(".", key));
    }

    function _uints(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".", key));
    }

    function _words(string memory key) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(".", key));
    }
}
